/** Where the page finds itself: inside Excel, in a plain browser (or another program), or with office.js out of reach. */
export type Surroundings = "excel" | "plain-browser" | "unreachable";

/** How long office.js may take to load and start, in milliseconds (reliability W4). */
const READY_LIMIT = 10_000;

/**
 * Where the page runs, told within ten seconds whatever office.js does.
 *
 * The page's script tag for office.js must be `async`: a blocking one would keep the page blank while its address hangs.
 */
export async function officeReady(limit: number = READY_LIMIT): Promise<Surroundings> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Surroundings>((resolve) => {
    timer = setTimeout(() => resolve("unreachable"), limit);
  });
  const told = loaded().then(async (present): Promise<Surroundings> => {
    if (!present) return "unreachable";
    const { host } = await Office.onReady();
    return host === Office.HostType.Excel ? "excel" : "plain-browser";
  });
  try {
    return await Promise.race([told, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves to true once the library's script has run, to false once it has failed. */
function loaded(): Promise<boolean> {
  const present = (): boolean => "Office" in globalThis;
  // The page is complete only when its scripts have come or failed; one that failed before we looked tells nobody anymore.
  if (present() || document.readyState === "complete") return Promise.resolve(present());
  return new Promise((resolve) => {
    document.querySelector('script[src$="/office.js"]')?.addEventListener("load", () => resolve(present()));
    addEventListener("load", () => resolve(present()));
  });
}
