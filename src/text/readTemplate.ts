import { readBoxes } from "./readBoxes.js";
import { sifted } from "./sifted.js";

/** What a cell says by a box, a yes or a no, or a headed date, without a sentence. */
export interface TemplateReading {
  readonly label: "done" | "not_done" | "partial" | "postponed" | "cancelled" | "unknown";
  readonly rule: string;
}

/** 是否完成：否, 状态：进行中: the head of a filled-in form. */
const HEAD = /^(?:是否(?:已)?(?:按[期时])?(?:完成|办结|落实)|(?:(?:实际)?完成|当前|办理|任务|落实|目前)?(?:状态|状况|情况|结果)|完成与否|完成)[:]/u;
const WHOLE = templates([
  [/^(?:是|对|对的|是的|y|yes|有|√+|✓|✔|✅|☑|👌|💯|100|1|完成?|勾|打勾|已打勾|v|🟢|🆗|👍|🎉+)[!。.~]*$/u, "done", "affirmed"],
  [/^(?:否|不是|n|no|×+|✗|✖|❌|❎|x|没|未|🔴|👎|ng)[!。.~]*$/u, "not_done", "denied"],
  [/^(?:△|▲|◐|🟡|🔄|⏳|🚧|半)+$/u, "partial", "sign"],
  [/^(?:→|⏸|➡)+$/u, "postponed", "sign"],
  [/^(?:🚫|⛔)+$/u, "cancelled", "sign"],
  [/^(?:是\/否|否\/是|完成\/未完成|已完成\/未完成|完成未完成|是否|是□否□|y\/n|yes\/no|已见\/未见|有\/无|√\/×|成功失败|失败成功|成功\/失败)$/u, "unknown", "both-options"],
  [/^([一-龥]{1,4})[\/|或](?:不|未|没|没有)(?:\1|[一-龥]{1,2})$/u, "unknown", "both-options"],
  [/^(?:有\/?无|能\/否|能否|会\/不会|已\/未)[一-龥]{1,6}[?？]?$/u, "unknown", "both-options"],
  [/^(?:(?:收到)+|收到了|收悉|收|好的|知道了)[!~]*$/u, "unknown", "acknowledged-only"],
  [/^(?:截止|截至|限|限期|期限|ddl|deadline|due(?: date)?)(?:时间|日期)?[到至于为:]?[^，,。已]{0,3}\d{0,2}[一-龥\d\/.-]{0,4}[底初末前日号\d](?:前|之前|完成)?$/u, "not_done", "deadline-only"],
  [/^(?:ok|okay|好的?)[ ,，]*(?:noted|收到|知道了?|明白了?|thanks|thx|roger|谢谢)[^，,。]{0,4}$/u, "unknown", "acknowledged-only"],
  [/^\d{1,2}[\/.月]\d{1,2}日?(?:→|->|=>|改|推|延)(?:为|到|至)?\d{1,2}[\/.月]\d{1,2}日?$/u, "postponed", "moved-date"],
  [/^#(?:ref|n\/a|value|name|div\/0|null|num)[!?]?$/u, "unknown", "broken-cell"],
  [/^实际(?:完成|验收|交[货付]|签约|到货|上线|开工|送达)(?:日期|时间|日)?[:为是](?:20)?\d[\d年月日号.\/-]*$/u, "done", "actual-date"],
  [/^(?:(?:计划|预计|拟|要求)完成(?:日期|时间)|(?:完成)?(?:期限|时限|截止(?:日期|时间)?))[:为是]?(?:20)?\d[\d年月日号.\/-]*$/u, "not_done", "deadline-only"],
  [/^完成(?:标准|条件|要求|单位|部门|人|人员|方式|形式|地点|依据|内容|对象|质量|指标|标志)[:为是].*$/u, "unknown", "heading-only"],
  [/^[^，,。；;]{1,40}\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|zip|rar|txt)$/u, "unknown", "names-a-file"],
  [/^(?:完成|未完成|已完成|是|否)[:]?_+.*_+$/u, "unknown", "both-options"],
  [/^(?:完成)?(?:日期|时间)[:为是]?(?:20)?\d[\d年月日号.\/-]*$/u, "unknown", "date-only"],
  [/^(?!计划|预计|拟|要求|实际|应|限)[一-龥]{2,6}(?:方式|地点|地址|日期|时间|负责人|联系人|经办人|人员|人|单位|客户|对象|文号|编号|清单|名单)[:](?!.*[已了完未没待定]).*$/u, "unknown", "heading-only"],
  [/^(?!.*[没未不找换改收拿领取发到])[一-龥]{2,4}(?:方式|地点|负责人|经办人|文号|编号|清单|名单|通知书)$/u, "unknown", "heading-only"],
  [/^已(?:完成|办|做|交|签)[完好]?(?:事?项目?|工作|任务|数量?)?[:](?:0|无|零|没有?)[项个件家]?$/u, "not_done", "denied"],
  [/^[一-龥]{2,6}(?:户数|家数|个数|次数|人数|场数|件数|数量|金额)[:为是](?:0|零|无)(?:[项个件家户元次人场]|万元)?$/u, "not_done", "denied"],
  [/^(?:延期|取消|完成|推迟|逾期)(?:天数|原因|理由|次数)$/u, "unknown", "heading-only"],
  [/^[一-龥]{2,10}[:]?_{2,}$/u, "unknown", "heading-only"],
  [/^(?:签收|经办|联系|负责|审批|验收|送达|接收|签字|填报|复核|盖章|承办)人[:]?$/u, "unknown", "heading-only"],
  [/^(?:未|待)(?:完成|办|做|交|签)[完好]?(?:事?项目?|工作|任务|数量?)?[:](?:0|无|零|没有?)[项个件家]?$/u, "done", "affirmed"],
  [/^(?:\[[^\]]{1,4}\])+$/u, "unknown", "sign-only"],
]);
const hasHead = sifted(HEAD);
const leavesOptions = sifted(/[□☐].*[□☐]/u);

function templates(list: readonly (readonly [RegExp, TemplateReading["label"], string])[]): readonly { readonly says: (text: string) => boolean; readonly reading: TemplateReading }[] {
  return list.map(([pattern, label, rule]) => ({ says: sifted(pattern), reading: { label, rule } }));
}

/**
 * Gives what a cell says by ticks, yes or no, left-over options or a headed date; undefined for a sentence.
 *
 * @example readTemplate("是/否")?.rule //=> "both-options"
 */
export function readTemplate(text: string): TemplateReading | undefined {
  const said = hasHead(text) ? text.replace(HEAD, "") : text;
  if (said === "") return { label: "unknown", rule: "both-options" };
  const boxes = readBoxes(said);
  if (boxes !== undefined) return boxes;
  if (leavesOptions(text)) return { label: "unknown", rule: "both-options" };
  return WHOLE.find(({ says }) => says(said))?.reading;
}
