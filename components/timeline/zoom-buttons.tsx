import type { StepWords } from '../../lib/dictionary/index.ts';
import type { ZoomWish } from './use-zoom.ts';

/** What a button or a key asks for. */
export type ZoomBy = 'in' | 'out' | 'whole';

/** A press shows half or twice as much. */
export const ZOOM_WISH = {
  in: { kind: 'scale', factor: 2 },
  out: { kind: 'scale', factor: 1 / 2 },
  whole: { kind: 'whole' },
} as const satisfies Record<ZoomBy, ZoomWish>;

const BUTTONS = [
  { by: 'in', sign: 'M3 8h10M8 3v10', word: 'zoomIn', key: '+' },
  { by: 'out', sign: 'M3 8h10', word: 'zoomOut', key: '-' },
  { by: 'whole', sign: 'M2 3v10M14 3v10M4 8h8M6.5 5.5 4 8l2.5 2.5M9.5 5.5 12 8l-2.5 2.5', word: 'zoomWhole', key: '0' },
] as const satisfies readonly { by: ZoomBy; sign: string; word: keyof StepWords; key: string }[];

/** The zoom by button, for keyboards and fingers. On a phone there is room for two: in and out, down to the whole run. */
export function ZoomButtons(props: {
  readonly isWhole: boolean;
  readonly onZoom: (by: ZoomBy) => void;
  readonly words: StepWords;
}) {
  const { isWhole, onZoom, words } = props;
  return (
    <div className="zooms" role="toolbar" aria-label={words.timelineZoom} data-whole={isWhole}>
      {BUTTONS.map(({ by, sign, word, key }) => (
        <button
          key={by}
          type="button"
          className={`btn ${by}`}
          aria-label={words[word]}
          title={`${words[word]} (${key})`}
          aria-keyshortcuts={key}
          aria-disabled={isWhole && by !== 'in'}
          onClick={() => onZoom(by)}
        >
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
