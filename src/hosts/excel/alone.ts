import { fail } from "./failureOf.js";

/**
 * Runs a job that writes while no other pane or ribbon command of this browser does so to a workbook of that name; refuses as `excel-busy` otherwise.
 *
 * Where the browser knows no locks, the marks on the sheets alone tell of another run.
 */
export async function alone<T>(workbook: string, job: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return job();
  return locks.request(`zfp ${workbook}`, { ifAvailable: true }, async (lock) => {
    if (!lock) throw fail("excel-busy", {});
    return job();
  }) as Promise<T>;
}
