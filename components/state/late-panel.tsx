import { drawnOnServer } from '#state-panels';
import type { PanelProps, StatePanel } from './state-panel.tsx';

/** A panel that no step needs at once, so that its code comes late: until then, what the server drew of it stands. */
export function LatePanel({ late, ...props }: PanelProps & { readonly late: typeof StatePanel | undefined }) {
  const Panel = late ?? drawnOnServer;
  if (Panel) {
    return (
      <div>
        <Panel {...props} />
      </div>
    );
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: empty here, and React leaves the server's HTML in it alone
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
