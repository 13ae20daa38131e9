import { memo } from 'react';

/** The key of a control. Hidden from screen readers, which read `aria-keyshortcuts` of the control. */
export const Kbd = memo(function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd>
      <span aria-hidden="true">{keys}</span>
    </kbd>
  );
});
