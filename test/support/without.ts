/** A row without one of its optional cells. */
export function without<Row extends object>(row: Row, field: keyof Row): Row {
  const rest: Partial<Row> = { ...row };
  delete rest[field];
  return rest as Row;
}
