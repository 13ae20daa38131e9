import { useEffect, useMemo, useState } from 'react';
import { remember, remembered } from './storage.ts';

const KEY = 'step-docker';

/** Whether the node picture's part under the CRI is open, as the reader left it; open at first. */
export function useDockerBox(): { readonly open: boolean; readonly onOpen: (open: boolean) => void } {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (remembered(KEY) === 'closed') setOpen(false);
  }, []);
  return useMemo(() => {
    const onOpen = (next: boolean) => {
      setOpen(next);
      remember(KEY, next ? 'open' : 'closed');
    };
    return { open, onOpen };
  }, [open]);
}
