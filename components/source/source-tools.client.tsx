'use client';

import { useEffect, useRef, useState } from 'react';
import type { SourceWords } from '../../lib/dictionary/index.ts';
import { lineHash } from '../../lib/line-range.ts';
import { githubDevHref, githubHref, type Pinned } from '../../lib/source-links.ts';
import { Icon } from '../layout/icon.tsx';
import { KeysDialog } from '../layout/keys-dialog.client.tsx';
import { isModalOpen, openModal } from '../layout/modal.ts';
import { isSingleKey, singleKeysOn } from '../layout/single-keys.ts';
import { GoToLine } from './go-to-line.client.tsx';
import { toggleNote } from './line-marks.ts';
import { SelectionBar } from './selection-bar.client.tsx';
import { sourceCommandOf } from './source-keys.ts';
import { useLineSelection } from './use-line-selection.ts';

interface SourceToolsProps {
  readonly file: string;
  readonly pinned: Pinned;
  /** How many lines the file has; 0 where its text is not here. */
  readonly lines: number;
  readonly listId: string;
  readonly words: SourceWords;
}

/** The tools of a file's page: where else it can be opened, what can be copied, its keys, and the lines that are selected. */
export function SourceTools({ file, pinned, lines, listId, words }: SourceToolsProps) {
  const { range, goTo, clear } = useLineSelection(listId, lines);
  const [said, say] = useState('');
  const keys = useRef<HTMLDialogElement>(null);
  const line = useRef<HTMLDialogElement>(null);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(words.copyFailed);
    }
    setTimeout(() => say(''), 3000);
  };
  const copyLink = () => copy(location.origin + location.pathname + (range ? lineHash(range) : ''));

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isSingleKey(event.key) && !singleKeysOn()) return;
      const command = sourceCommandOf(event, isField(event.target) || isModalOpen());
      if (command === undefined) return;
      if (typeof command === 'object') toggleNote(command.note);
      else if (command === 'permalink') copyLink();
      else if (command === 'line') openModal(line.current);
      else if (command === 'editor') location.assign(githubDevHref(pinned, file, range));
      else if (command === 'help') openModal(keys.current);
      else if (command === 'clear') clear();
      else command satisfies never;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return (
    <div className="tools">
      <span className="small t3 hide-narrow">{words.open}</span>
      <span className="seg hide-narrow">
        <a href={githubHref(pinned, file, range)} rel="noreferrer">
          GitHub
        </a>
        <a href={githubDevHref(pinned, file, range)} rel="noreferrer" aria-keyshortcuts=".">
          github.dev
        </a>
      </span>
      <button
        type="button"
        className="btn sm"
        aria-label={words.copyPath}
        title={words.copyPath}
        onClick={() => copy(file)}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        className="btn sm"
        aria-label={words.copyLink}
        title={words.copyLink}
        aria-keyshortcuts="y"
        onClick={copyLink}
      >
        <Icon name="link" />
      </button>
      <a
        className="btn sm show-narrow"
        href={githubHref(pinned, file, range)}
        rel="noreferrer"
        aria-label={words.onGithub}
      >
        <Icon name="open" />
      </a>
      <button
        type="button"
        className="btn sm hide-narrow"
        aria-label={words.keys}
        title={words.keys}
        aria-keyshortcuts="?"
        onClick={() => openModal(keys.current)}
      >
        <Icon name="keyboard" />
      </button>
      <SelectionBar range={range} words={words} said={said} onCopy={copyLink} onClear={clear} />
      <GoToLine ref={line} lines={lines} words={words} onGo={goTo} />
      <KeysDialog
        ref={keys}
        title={words.keys}
        close={words.close}
        singleKeys={words.singleKeys}
        list={keyList(words)}
      />
    </div>
  );
}

function keyList(words: SourceWords) {
  return [
    { keys: ['L'], what: words.goToLine },
    { keys: ['Y'], what: words.keyLink },
    { keys: ['.'], what: words.keyEditor },
    { keys: ['1', '…', '9'], what: words.keyNote },
    { keys: ['Esc'], what: words.keyClear },
    { keys: ['?'], what: words.keys },
  ];
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
