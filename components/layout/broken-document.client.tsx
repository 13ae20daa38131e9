'use client';

import { Failed } from './failed.client.tsx';

/** The whole document when even the layout broke: without the top bar, which may be what broke. */
export function BrokenDocument({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="ja">
      <body>
        <Failed error={error} retry={retry} />
      </body>
    </html>
  );
}
