import { NotFoundHere } from '../../components/layout/not-found-here.client.tsx';

export default function NotFound() {
  return (
    <main id="main">
      <NotFoundHere />
    </main>
  );
}
