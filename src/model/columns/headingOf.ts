/** The Chinese heading of a field, the canonical name of its column. */
export function headingOf(spec: { readonly columns: readonly { readonly field: string; readonly zh: string }[] }, field: string): string {
  return spec.columns.find((column) => column.field === field)?.zh ?? field;
}
