import { notFound } from 'next/navigation';

/** Rendered on request, so that its scripts carry the nonce of their answer. */
export const dynamic = 'force-dynamic';

/** Any address below a language that no other route has: said to be absent in that language. */
export default function Nowhere(): never {
  notFound();
}
