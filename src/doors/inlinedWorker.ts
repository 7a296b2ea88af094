/** What the one-file page marks the worker's script with, and the scripts that page and worker share. */
const WORKER = "script[data-worker]";
const PART = "script[data-part]";

let address: string | null = null;

/** The address of the worker that the one-file page carries in itself; null on a page whose worker is a file of its own. */
export function inlinedWorker(): string | null {
  if (address !== null) return address;
  const own = document.querySelector(WORKER);
  if (!own) return null;
  // The parts come after it: each is then taken in at once, and no file of that name is ever asked for.
  const sources = [own, ...document.querySelectorAll(PART)].map(({ textContent }) => `${textContent}\n`);
  address = URL.createObjectURL(new Blob(sources, { type: "text/javascript" }));
  return address;
}
