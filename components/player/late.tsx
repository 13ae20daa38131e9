/** What the first step can be taken without: fetched once the run is open, so that nothing of it stands before that step. */
export { IntoDialog } from '../breakpoint/into-dialog.tsx';
export { LineMenu } from '../breakpoint/line-menu.tsx';
export { StatePanel } from '../state/state-panel.tsx';
export { Timeline } from '../timeline/timeline.tsx';
export { Help } from './help.tsx';
export { Offers } from './offers.tsx';
export { ScenarioDialog } from './scenario-dialog.tsx';
