import type { ComponentChild, JSX } from "preact";
import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import { SLICE, useSlices } from "./useSlices.js";

interface Props<T> {
  readonly list: readonly T[];
  /** The same function as long as it draws the same. */
  readonly draw: (one: T) => ComponentChild;
}

/** A long list drawn a slice a frame. A slice that is there is not looked at again while others come: the last costs no more than the first. */
export function Slices<T>({ list, draw }: Props<T>): JSX.Element {
  const drawn = useSlices(list, list.length);
  const made = useMemo((): JSX.Element[] => [], [list, draw]);
  const wanted = Math.ceil(drawn / SLICE);
  while (made.length < wanted) {
    const nth = made.length;
    made.push(<Fragment key={nth}>{list.slice(nth * SLICE, (nth + 1) * SLICE).map(draw)}</Fragment>);
  }
  return <>{made.slice(0, wanted)}</>;
}
