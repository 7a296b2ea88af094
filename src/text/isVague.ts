/**
 * Tells whether a task names neither a thing nor a party, so that nobody could say when it is done (推进工作, 跟进项目).
 *
 * @example isVague("继续跟进") //=> true
 */
export function isVague(task: string): boolean {
  return /^(?:继续|持续|做好|推进|跟进|沟通|对接|维护|加强|相关|日常|项目|客户|工作|事宜|关系|开展|进行|协调|处理|的)*$/u.test(task.replace(/[\s，,。.、]/gu, ""));
}
