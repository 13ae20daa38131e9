'use client';

import { useEffect, useState } from 'react';
import type { DockerCreateWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';

/** How long the answer to a copy stands, in milliseconds. */
const SAID_MS = 2500;

/** Copies a command, and says whether it worked. Without JavaScript there is no button: the text can be selected. */
export function CopyCommand(props: {
  readonly text: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly name: string;
  readonly words: Pick<DockerCreateWords, 'copy' | 'copied' | 'notCopied'>;
}) {
  const { text, name, words } = props;
  const [able, setAble] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setAble(true), []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <span className="copying">
      <span role="status">{said}</span>
      {able ? (
        <button type="button" className="btn sm" onClick={copy} aria-label={`${words.copy}: ${name}`}>
          <Icon name="copy" />
          {words.copy}
        </button>
      ) : null}
    </span>
  );
}
