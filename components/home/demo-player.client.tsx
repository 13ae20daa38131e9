'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import type { HomeWords } from '../../lib/dictionary/index.ts';
import { Icon } from '../layout/icon.tsx';
import { Kbd } from '../layout/kbd.tsx';
import type { Piece } from '../player/caption.ts';
import { paintLines } from '../source/line-marks.ts';
import { DemoCaption } from './demo-caption.tsx';

interface DemoPlayerProps {
  readonly steps: readonly {
    readonly href: string;
    readonly line: number;
    readonly runs: string;
    readonly caption: readonly Piece[];
    readonly place: number;
  }[];
  /** Index of the step that the server has painted. */
  readonly start: number;
  readonly listId: string;
  readonly lines: readonly number[];
  readonly words: HomeWords;
  readonly code: ReactNode;
  /** The node after each step. */
  readonly nodes: readonly ReactNode[];
  readonly flame: ReactNode;
}

/** Steps forward and back through a few steps that the server has prepared; no engine is loaded for it. */
export function DemoPlayer({ steps, start, listId, lines, words, code, nodes, flame }: DemoPlayerProps) {
  const [index, setIndex] = useState(start);
  const step = steps[index];
  const go = (by: 1 | -1) => setIndex((now) => Math.min(steps.length - 1, Math.max(0, now + by)));

  useEffect(() => {
    const list = document.getElementById(listId);
    if (list && step) paintLines(list, lines, step.runs, step.line);
  }, [listId, lines, step]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    go(event.key === 'ArrowRight' ? 1 : -1);
  };
  if (!step) return null;
  return (
    <section className="card demo" aria-label={words.demo} onKeyDown={press}>
      <div className="two">
        {code}
        <div className="ncol">{nodes[index]}</div>
      </div>
      <div className="ftrk" aria-hidden="true">
        {flame}
        <i className="h" style={{ left: `calc(12px + (100% - 24px) * ${step.place.toFixed(4)})` }} />
      </div>
      <div className="foot">
        <DemoCaption pieces={step.caption} />
        <a className="small num t3" href={step.href} title={words.wholeRun}>
          {index + 1} / {steps.length}
        </a>
        <button
          type="button"
          className="btn sm"
          aria-label={words.back}
          aria-disabled={index === 0}
          onClick={() => go(-1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="btn sm primary"
          aria-disabled={index === steps.length - 1}
          aria-keyshortcuts="ArrowRight"
          onClick={() => go(1)}
        >
          <Icon name="forward" />
          {words.forward}
          <Kbd keys="→" />
        </button>
      </div>
    </section>
  );
}
