import { NoScenario } from '../../../../components/player/no-scenario.client.tsx';

/** Next.js gives no params to this page: the language is read from the address. */
export default function NotFound() {
  return <NoScenario />;
}
