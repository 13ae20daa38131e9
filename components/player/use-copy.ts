import { useEffect, useState } from 'react';
import type { StepWords } from '../../lib/dictionary/index.ts';

/** How long the answer to a copy stands, in milliseconds. */
const SAID_MS = 2500;

/** Copies an address of this site, whole, and gives what to say about it. */
export function useCopy(href: string, words: StepWords): readonly [string, () => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () => {
    copyText(new URL(href, location.href).href).then((done) => setSaid(done ? words.copied : words.notCopied));
  };
  return [said, copy];
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
