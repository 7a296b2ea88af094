/**
 * Keeps the keyboard's place: where the element that had the focus goes away, what came in its stead gets it.
 *
 * That is the element marked `data-lead`, of which each state of the page has one; else the page's main part. A focus that a person
 * has put elsewhere, or that was never in the page, stays where it is.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  root.addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  // A person who clicks beside everything means to leave: nothing is lost then.
  root.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Element && last && !last.contains(target)) last = null;
  });
  new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const lead = root.querySelector<HTMLElement>("[data-lead]") ?? root.querySelector<HTMLElement>("main");
    lead?.focus();
  }).observe(root, { childList: true, subtree: true });
}
