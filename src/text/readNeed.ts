import { holderOf } from "./holderOf.js";
import { noneWord } from "./noneWord.js";
import { REASON_CLASSES } from "./reasonClassOf.js";

/** Whether some words ask something of a department or leader of one's own company, of whom, and in which words. */
export interface NeedReading {
  readonly verdict: "yes" | "unsure" | "no";
  /** The department or leader as typed; "" where none is named. */
  readonly holder: string;
  readonly leader: boolean;
  /** The clause that decided. */
  readonly phrase: string;
}

const DEPARTMENTS = "财务|法务|行政|人事|技术|商务|产品|研发|交付|运营|审计|风控|售前|售后|工程";
/** Verbs by which one turns to somebody. */
const ASK = "需要?|要|等待?|待|请|找|催|由|让|报|求|协调|跟|与|和|交|给|靠|缺";
/** What a department does, or has not done, after its bare name; 技术方案 and 商务条款 name none. */
const DEED = "未|没|尚|还|不|正在|审|出具|开具?|批|配合|支持|协助|提供|排|答|回复|复核|盖|走|报价|到位|负责";
const BARE = new RegExp(`(?:(?:${ASK})(${DEPARTMENTS})(?!方案|条款|标|资料|文件|参数|要求|问题|协议|合同|对接|谈判))|(?:^|[^一-龥])(${DEPARTMENTS})(?=${DEED})`, "u");
const CHIEF = /(?<!甲方|对方|客户|业主)[一-龥]?(?:总|董)(?!体|部|结|包|额|价|量|是|数|计|算|之|局|院|站|监|公司|工|承|会|事|统|理)|公司领导|老板/u;
/** What only a leader gives. */
const DECIDE = /拍板|批|审|签|定|确认|同意|点头|协调|出面|支持|决策|决定|授权|表态|把关|出马/u;
/** What names a leader, where it was found among departments. */
const CHIEF_NAME = /总|董|领导|总监|经理|公司层面|集团/u;
const WAITING = /等|待|需|请|未|没|尚|还|不|缺|卡/u;
const LEADER = /(?<![县市区镇乡厅局院校省州委])(?:领导|上级)/u;
/** Who goes along with somebody asks nothing of him. */
const COMPANY = /陪同|随同|跟随|陪着?(?=[一-龥])/u;
const DONE = /已经?(?!超|过)|完成了|到位了|齐了|办好|办妥|[^未没]审完|解决了/u;
const OPEN = /未|没|尚|还|不|待|等|需|缺/u;
const THEIRS = /客户|甲方|对方|业主|用户|[一-龥](?:局|委|厅|院|镇|县|区|市)/u;
const CLASS = new RegExp(`^\\s*[【[（(]?\\s*(?:${REASON_CLASSES.join("|")})\\s*[】\\]）)：:、,，\\-—]*`, "u");
const CLAUSES = /[，,。；;！!\n]/u;

const NO: NeedReading = { verdict: "no", holder: "", leader: false, phrase: "" };
const RANK = ["no", "unsure", "yes"] as const;

/**
 * Reads what 所需资源 or 未完成原因 asks of a department or leader of one's own company.
 *
 * A department that has done its part, and one of the client's, is asked nothing; 领导 alone, and a chief of whom no decision is wanted, may be either side's.
 *
 * @example readNeed("需财务部出具保函") //=> { verdict: "yes", holder: "财务部", leader: false, phrase: "需财务部出具保函" }
 * @example readNeed("客户没时间").verdict //=> "no"
 */
export function readNeed(text: string): NeedReading {
  const words = text.normalize("NFKC").replace(CLASS, "");
  if (words.trim() === "" || noneWord(words)) return NO;
  const readings = words.split(CLAUSES).map((clause) => readClause(clause.trim()));
  return readings.reduce((best, one) => (RANK.indexOf(one.verdict) > RANK.indexOf(best.verdict) ? one : best), NO);
}

function readClause(clause: string): NeedReading {
  const department = holderOf(clause) ?? bareDepartment(clause);
  if (department !== undefined) {
    if (DONE.test(clause) && !OPEN.test(clause)) return NO;
    return { verdict: COMPANY.test(clause) ? "unsure" : "yes", holder: department, leader: CHIEF_NAME.test(department), phrase: clause };
  }
  const chief = CHIEF.exec(clause);
  if (chief && !THEIRS.test(clause.slice(0, chief.index))) {
    if (DONE.test(clause) && !OPEN.test(clause)) return NO;
    const wanted = DECIDE.test(clause.slice(chief.index + chief[0].length)) && WAITING.test(clause);
    return { verdict: wanted ? "yes" : "unsure", holder: named(chief[0]), leader: true, phrase: clause };
  }
  const leader = LEADER.exec(clause);
  return leader && !THEIRS.test(clause.slice(0, leader.index)) ? { verdict: "unsure", holder: leader[0], leader: true, phrase: clause } : NO;
}

function bareDepartment(clause: string): string | undefined {
  const found = BARE.exec(clause);
  const name = found?.[1] ?? found?.[2];
  return found && name !== undefined && !THEIRS.test(clause.slice(0, found.index + found[0].length - name.length)) ? name : undefined;
}

/** The surname's letter may belong to a verb before it: 等总拍板 names 总. */
function named(chief: string): string {
  return chief.replace(/^[等待需请找由让是的]/u, "");
}
