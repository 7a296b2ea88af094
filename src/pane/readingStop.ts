/** Codes of a workbook that was read and lacks something for a review, which a person can add to it here. */
const STOPS: readonly string[] = ["no-sheets", "missing-heading", "layout-unclear", "kind-unclear", "prose-report"];

/** Whether a failure is of what the workbook holds, and not of opening it. */
export function isReadingStop({ code }: { readonly code: string }): boolean {
  return STOPS.includes(code);
}
