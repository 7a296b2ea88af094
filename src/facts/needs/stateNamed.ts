import { COORDINATION } from "../../model/columns/index.js";
import type { ColumnSpec } from "../../model/columns/spec.js";
import type { Need } from "../../model/nouns.js";

type State = NonNullable<Need["state"]>;

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s√×→△]+/gu, "").toLowerCase();

const COLUMN: ColumnSpec | undefined = COORDINATION.columns.find(({ field }) => field === "state");
const STATES: ReadonlyMap<string, string> = new Map([
  ...(COLUMN?.values ?? []).flatMap((value, nth) => [value, COLUMN?.valuesEn?.[nth] ?? value].map((word) => [plain(word), value] as const)),
  ...Object.entries(COLUMN?.valueAliases ?? {}).map(([word, value]) => [plain(word), value] as const),
]);

/**
 * The state that typed words name, by the values and other words of 协调事项; undefined for any others, which stay as they are and close nothing.
 *
 * @example stateNamed("完成") //=> "已解决"
 */
export function stateNamed(words: string | undefined): State | undefined {
  return STATES.get(plain(words ?? "")) as State | undefined;
}

/** Whether a state ends a need. */
export function isClosing(state: string | null | undefined): boolean {
  return state === "已解决" || state === "驳回";
}

/** The state that a row of 协调事项 gives: its 状态, else 已解决 where it has a day for it. */
export function statedOf({ state, solved }: Need): State | undefined {
  return state ?? (solved === undefined ? undefined : "已解决");
}
