/** Gives the key handler of something that Escape leaves. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    // Office.js takes Escape at the window as the way out of the pane into the sheet.
    event.stopPropagation();
    leave();
  };
}
