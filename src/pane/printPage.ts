/** Prints the page once all of it is drawn: rows still on their way hear of it first, as they do when the browser's own menu prints. */
export function printPage(): void {
  dispatchEvent(new Event("beforeprint"));
  setTimeout(() => print());
}
