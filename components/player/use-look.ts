import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { remember, remembered } from './storage.ts';

export const CODE_SIZES = ['small', 'medium', 'large'] as const;
export type CodeSize = (typeof CODE_SIZES)[number];

/** How a reader wants the code: remembered, and put on the document by public/theme.js before the first paint. */
export interface Look {
  readonly size: CodeSize;
  /** Long lines wrap; else the code scrolls sideways. */
  readonly wrap: boolean;
  /** Larger type and fewer things, for a screen that others look at. */
  readonly presenter: boolean;
}

/** The look, and what changes it. */
export interface LookChoice extends Look {
  readonly choose: (change: Partial<Look>) => void;
  readonly turnPresenter: () => void;
}

const USUAL: Look = { size: 'medium', wrap: true, presenter: false };

/** The mode needs at least this much room; on less its setting is kept and has no effect. */
const ROOM = '(min-width: 1024px)';

/** The reader's look of the code. It is on the document, since it must be there before React is. */
export function useLook(): LookChoice {
  const [look, setLook] = useState(USUAL);
  // before the paint: after a navigation inside the browser no script has put it on the document
  useLayoutEffect(() => {
    const kept = keptLook();
    setLook(kept);
    putOn(kept);
    return () => {
      // the mode is of the step view; other pages know the rest
      delete document.documentElement.dataset.mode;
    };
  }, []);
  const turned = useEffectEvent(() => putOn(look));
  useEffect(() => {
    const room = matchMedia(ROOM);
    const listen = () => turned();
    room.addEventListener('change', listen);
    return () => room.removeEventListener('change', listen);
  }, []);
  return useMemo(() => {
    const choose = (change: Partial<Look>) => {
      const next = { ...look, ...change };
      setLook(next);
      putOn(next);
      keep(next);
    };
    return { ...look, choose, turnPresenter: () => choose({ presenter: !look.presenter }) };
  }, [look]);
}

function putOn({ size, wrap, presenter }: Look): void {
  const { dataset } = document.documentElement;
  if (size === 'medium') delete dataset.code;
  else dataset.code = size;
  if (wrap) delete dataset.wrap;
  else dataset.wrap = 'off';
  if (presenter && matchMedia(ROOM).matches) dataset.mode = 'presenter';
  else delete dataset.mode;
}

function keptLook(): Look {
  return {
    size: CODE_SIZES.find((one) => one === remembered('code-size')) ?? USUAL.size,
    wrap: remembered('code-wrap') !== 'off',
    presenter: remembered('presenter') === 'on',
  };
}

function keep({ size, wrap, presenter }: Look): void {
  remember('code-size', size);
  remember('code-wrap', wrap ? 'on' : 'off');
  remember('presenter', presenter ? 'on' : 'off');
}
