/** Distinct words kept; a column of names or choices has far fewer. */
const KEPT = 5000;

/** A reader that reads each typed word once: the names and choices of 145,600 rows are a few hundred words. */
export function remembered<Value, Answer>(read: (value: Value) => Answer): (value: Value) => Answer {
  const known = new Map<Value, Answer>();
  return (value) => {
    if (typeof value !== "string") return read(value);
    if (known.has(value)) return known.get(value) as Answer;
    if (known.size >= KEPT) known.clear();
    const made = read(value);
    known.set(value, made);
    return made;
  };
}
