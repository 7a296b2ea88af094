/**
 * Whether one version of the product came after another: by its three numbers, and a finished one after its trials; a text that is no
 * version is not newer than anything.
 *
 * @example isNewer("0.10.0", "0.9.1") //=> true
 * @example isNewer("1.0.0-rc.1", "1.0.0") //=> false
 */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [partsOf(version), partsOf(than)];
  if (!one || !other) return false;
  const difference = one.numbers.map((number, at) => number - (other.numbers[at] ?? 0)).find((found) => found !== 0);
  if (difference !== undefined) return difference > 0;
  return other.trial !== "" && (one.trial === "" || comesAfter(one.trial.split("."), other.trial.split(".")));
}

interface Parts {
  readonly numbers: readonly number[];
  /** What follows the hyphen of a trial version, "" for a finished one. */
  readonly trial: string;
}

function partsOf(version: string): Parts | undefined {
  const [, major, minor, patch, trial = ""] = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/.exec(version) ?? [];
  return major === undefined ? undefined : { numbers: [major, minor, patch].map(Number), trial };
}

/** The order of trials: numbers by size and before words, words by their signs, fewer parts before more. */
function comesAfter(one: readonly string[], other: readonly string[]): boolean {
  for (const [at, left] of one.entries()) {
    const right = other[at];
    if (right === undefined) return true;
    if (left === right) continue;
    const [leftCounts, rightCounts] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (leftCounts && rightCounts) return Number(left) > Number(right);
    return leftCounts === rightCounts ? left > right : rightCounts;
  }
  return false;
}
