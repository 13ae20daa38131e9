import type { StepWords } from '../../lib/dictionary/index.ts';

/** The timeline before its run is there: the playhead on an empty track of the same size. */
export function EmptyTimeline(props: { readonly index: number; readonly total: number; readonly words: StepWords }) {
  const { index, total, words } = props;
  return (
    <div className="tl" aria-hidden="true">
      <div className="tlab">
        <span>sync</span>
        <span>{words.marks}</span>
      </div>
      <div className="trk">
        <div className="syncs" />
        <div className="marks" />
        <div className="icicle" />
        <div className="playhead" style={{ transform: `translateX(${((index + 0.5) / total) * 100}%)` }}>
          <span className="num">{index + 1}</span>
        </div>
      </div>
    </div>
  );
}
