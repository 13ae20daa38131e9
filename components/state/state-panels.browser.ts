import type { StatePanel } from './state-panel.tsx';

/** The browser's half of `#state-panels`: the panels come late, and what the server drew stands until then. */
export const drawnOnServer: typeof StatePanel | undefined = undefined;
