/**
 * Gives the actions one task holds, as typed; the way there (出差外地, 回公司) is no action.
 *
 * @example splitActions("到公司部署收款工作、更改复盘方式") //=> ["到公司部署收款工作", "更改复盘方式"]
 */
export function splitActions(task: string): readonly string[] {
  return task
    .split(/[，,、；;。\n]|同时|以及/u)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^(?:出差(?:到|去|外地)?.{0,4}|返?回公司|去?外地)$/u.test(part));
}
