import type { LogEntry } from "../model/nouns.js";
import type { Counterpart } from "../model/reading.js";

/** The values of 对象类型 as our counterparts (ruling 31). */
export const COUNTERPART_OF: Readonly<Record<NonNullable<LogEntry["counterpart"]>, Counterpart>> = {
  客户: "client",
  "领导(客户方)": "clientLeader",
  "领导(本公司)": "ownLeader",
  "领导(未注明)": "leader",
  投资方: "investor",
  合作伙伴: "partner",
  活动: "event",
  内部: "internal",
  其他: "other",
};
