/** The set every supported Excel has; nothing above it is used without asking first. */
export const LEAST_SET = "1.9";

/** Whether this Excel has an ExcelApi requirement set. */
export function hasSet(set: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}
