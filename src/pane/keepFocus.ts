/**
 * Keeps the keyboard's place: where the element that had the focus goes away, what came in its stead gets it.
 *
 * That is the element marked `data-lead` among what came, else the first on the page, else the page's main part. A focus that a person
 * has put elsewhere, or that was never in the page, stays where it is.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  /** Nothing had come yet in the stead of what went: the main part keeps the place for it. */
  let waiting = false;
  root.addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : null;
    waiting = false;
  });
  // A person who clicks beside everything means to leave: nothing is lost then.
  root.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Element && last && !last.contains(target)) last = null;
  });
  new MutationObserver((records) => {
    const main = root.querySelector<HTMLElement>("main");
    const lost = last !== null && !last.isConnected && (document.activeElement === null || document.activeElement === document.body);
    if (!lost && !(waiting && document.activeElement === main)) return;
    const lead = leadAmong(records.flatMap(({ addedNodes }) => [...addedNodes])) ?? root.querySelector<HTMLElement>("[data-lead]");
    (lead ?? main)?.focus();
    waiting = lead === null;
  }).observe(root, { childList: true, subtree: true });
}

function leadAmong(nodes: readonly Node[]): HTMLElement | undefined {
  const elements = nodes.filter((node): node is HTMLElement => node instanceof HTMLElement && node.isConnected);
  return elements.flatMap((element) => (element.matches("[data-lead]") ? [element] : [...element.querySelectorAll<HTMLElement>("[data-lead]")]))[0];
}
