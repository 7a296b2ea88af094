import type { Kind } from "../token.js";

/** 不是一点没动, 并非毫无进展: something was done, and not all. */
const NOT_NOTHING = /(?:不是|并非|并不是)(?:说)?(?:一点[儿也都]?|毫|丝毫|完全|啥也|什么[也都]?)?(?:没|无)有?(?:动静?|进展|做|干|开始|开工|推进|突破|收获)(?=$|[，,。；;](?!而?是))/uy;
/** 差两张图就能交: so much is wanting; 差一点就 tells what did not come true. */
const SHORT_BY = /(?:[还就只仅]|就还)?差(?!一?点|那么|不多|旅|额|价|距|得)[^，,。；;点了]{1,6}就(?:能|可以?)|差一(?:眼眼|哈哈儿?|丢丢)(?:就(?=好)|(?=就))/uy;
/** 否则就中了: what would have been. */
const OTHERWISE = /(?:要不然|否则|不然)(?=[^，,。；;]{0,3}(?:就|早|已)[^，,。；;]*了$)/uy;
/** 没什么没办的了, 没有不齐的: nothing is left. */
const NONE_UNDONE = /没(?:有)?(?:什么|啥)?[没不未][^，,。；;没不未]{1,2}的了?(?=$|[，,。；;])/uy;
/** 听人讲: a rumour. */
const HEARD_FROM = /听(?:人家?|别人|门卫|前台|同事|[老小][一-龥]|[一-龥]工)(?:说|讲)/uy;
/** 另排了下周一, 重新定在腊月初八: another time than before. */
const SET_ANEW = /(?:另|重新?)(?:排|定|约|选|挑)了?(?:在|到|个)?(?=[下明后周年礼星]|[一二三四五六七八九十\d]+[月日号周]|[月腊正]月|月[底初中末])/uy;
/** 完成了，除了移交: all but that. */
const EXCEPTING = /(?<=^|[，, ])all but (?:one|two|three|a few)|(?<=[了完好成齐妥][，,])除了?(?!非|此|夕)[^，,。；;]{1,10}$|(?<=[a-z] ?)except(?: for)?[^，,。；;]+$/uy;
/** 在本子上, 见会议纪要: told elsewhere. */
const ELSEWHERE = /^在(?:本子|表格?|群|邮箱|系统|网盘|文件夹|台账|记录|共享)[上里中]?$|^见(?:会议|会谈|拜访|例会|上次)(?:纪要|记录|日报|周报)$/uy;

/** 当初报上去的话，现在都批了: what would have been. */
const HAD_IT = /(?:当初|当时|早点|早些|早去|早来|早报)[^，,。；;]{0,8}的话/uy;
/** 没批的一家没有: none is left. */
const NONE_LEFT = /(?:没有?|未)[^，,。；;没不未]{1,3}的(?:[连也]?一[家个户项份处条件笔])?[都也]?没有?(?=$|[，,。；;])|无一(?:人|家|户|项|份|处)?(?:漏|落|缺|差|欠)[一-龥]?/uy;
/** 该交了: should be, and is not. */
const SHOULD = /(?<![应活本早说理])该(?=[^，,。；;没不]{1,3}了$)/uy;
/** 完成一事, 快递: names a thing. */
const MATTER = /完成(?=[一之]事)|快(?=递|件|速)/uy;
/** 不到一半, 一半不到: a part of it. */
const BELOW_HALF = /一半(?:都|还)?(?:不到|没到)/uy;

/** Phrases of few texts, told by their shape, with the characters they may begin with. */
export const RARE_PHRASES: readonly (readonly [string, RegExp, Kind])[] = [
  ["不并", NOT_NOTHING, "part"],
  ["差还就只仅", SHORT_BY, "remainder"],
  ["要否不", OTHERWISE, "condition"],
  ["没", NONE_UNDONE, "nothingLeft"],
  ["听", HEARD_FROM, "report"],
  ["另重", SET_ANEW, "postponement"],
  ["除ea", EXCEPTING, "remainder"],
  ["在见", ELSEWHERE, "pointer"],
  ["当早", HAD_IT, "condition"],
  ["没未无", NONE_LEFT, "nothingLeft"],
  ["该", SHOULD, "intent"],
  ["完快", MATTER, "shield"],
  ["一", BELOW_HALF, "part"],
];
