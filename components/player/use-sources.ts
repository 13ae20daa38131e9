import { useEffect } from 'react';
import type { Guide } from './guide.ts';
import { fetchSource } from './source-store.ts';

/** Brings the files of the run's functions, one after the other, once the page is alive: by then most steps have theirs. */
export function useSources(guide: Guide): void {
  useEffect(() => {
    let alive = true;
    const files = new Set(Object.values(guide.functions).flatMap((known) => (known.first > 0 ? [known.file] : [])));
    fetchAll([...files], () => alive);
    return () => {
      alive = false;
    };
  }, [guide]);
}

async function fetchAll(files: readonly string[], isWanted: () => boolean): Promise<void> {
  for (const file of files) {
    if (!isWanted()) return;
    await fetchSource(file);
  }
}
