import { HostFailure } from "../failure.js";

/** How long one exchange with Excel may take, in milliseconds; above it we stop waiting ([A], reliability H17). */
export const SYNC_LIMIT = 30_000;

/**
 * The result of one exchange with Excel, or `HostFailure` `excel-timed-out` after `limit` milliseconds.
 *
 * Office.js has no limit of its own: a host that does not answer would hang the pane for ever.
 */
export async function within<T>(exchange: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostFailure("excel-timed-out", { say: "excel-timed-out", with: { seconds: Math.round(limit / 1000) } })), limit);
  });
  try {
    return await Promise.race([exchange, late]);
  } finally {
    clearTimeout(timer);
  }
}
