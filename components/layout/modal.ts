/** The dialogs that have been opened; those that are closed by now are dropped when someone asks. */
const opened = new Set<HTMLDialogElement>();

/** Opens a dialog over the whole page. */
export function openModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  opened.add(dialog);
}

/** Whether a dialog lies over the page. Asked at each key, so without a selector, which would look through all lines of code. */
export function isModalOpen(): boolean {
  for (const dialog of opened) {
    if (!dialog.open || !dialog.isConnected) opened.delete(dialog);
  }
  return opened.size > 0;
}
