/** Something a test opens: a page, with everything that should not have happened on it. */
interface Open {
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Gives `keep`: what a test hands to it is closed after the test, and must not have complained. */
export function keeping<Opened extends Open>(): (opened: Opened) => Opened {
  const kept: Opened[] = [];
  afterEach(async () => {
    const all = kept.splice(0);
    for (const opened of all) await opened.close();
    expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return (opened) => {
    kept.push(opened);
    return opened;
  };
}
