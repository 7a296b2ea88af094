import { sifted } from "./sifted.js";

const UNIT = "(?:批|期|轮|步|关|项|笔|个|道|份|户|阶段)";
const NUMBER = "[一二两三四五六七八九十\\d]+";
/** 第一批发了, 头两个章盖了: the first of several, with nothing said of the others. */
const isFirst = sifted(new RegExp(`^(?:[^，,。；;]*不错[，,])?[一-龥]{0,4}(?:第[一1]${UNIT}|第一家|首[批期轮笔]|[前头]${NUMBER}${UNIT}|头期|上半场)[^，,。；;]*$`, "u"));
/** 一家没签，别的都签了: what stands open was named before what is done. */
const areOthers = sifted(/(?:没|未|拒|不|缺|欠|剩)[^，,]*[，,](?:另外?[一二两三四五六七八九十\d]|其[他余它]|别的|剩下的?|余下)[^，,]*$/u);
/** 主要的都办了, 除质保金外都收了. */
const isMost = sifted(/^(?:主要的|大头|多数|除(?!了?非|尘|夕|湿|此)[^，,]{1,8}[外都])[^，,。；;]*(?:了|完|好|妥|到)$/u);

/**
 * Tells whether a text whose last word is that something was reached says so of a part only.
 *
 * @example partOfMany("第一批发了") //=> true
 */
export function partOfMany(text: string): boolean {
  return isFirst(text) || areOthers(text) || isMost(text);
}
