/** The server's half of `#state-panels`: it draws every panel. */
export { StatePanel as drawnOnServer } from './state-panel.tsx';
