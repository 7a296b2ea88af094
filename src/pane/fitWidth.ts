/** The least a page is shrunk to; below it people scroll. */
const LEAST = 0.6;

/** Shrinks what an element holds to its width, now and whenever that changes; ends with the returned function. */
export function fitWidth(box: HTMLElement, content: HTMLElement): () => void {
  let fitted = -1;
  const fit = (): void => {
    // The box grows while its rows come; only its width calls for another look, which lays all of them out again.
    if (box.clientWidth === fitted) return;
    fitted = box.clientWidth;
    content.style.setProperty("zoom", "1");
    const { paddingLeft, paddingRight } = getComputedStyle(box);
    const room = fitted - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    content.style.setProperty("zoom", String(Math.max(LEAST, Math.min(1, room / content.offsetWidth))));
  };
  const observer = new ResizeObserver(fit);
  observer.observe(box);
  return () => observer.disconnect();
}
