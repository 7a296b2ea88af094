import { sifted } from "./sifted.js";

const UNIT = "(?:批|期|轮|步|关|项|笔|个|道|份|户|阶段)";
const NUMBER = "[一二两三四五六七八九十\\d]+";
/** 第一批发了, 头两个章盖了: the first of several, with nothing said of the others. */
const isFirst = sifted(new RegExp(`^(?:[^，,。；;]*不错[，,])?[一-龥]{0,4}(?:第[一1]${UNIT}|第一家|首[批期轮笔]|[前头]${NUMBER}${UNIT}|头期|上半场)[^，,。；;]*$`, "u"));
/** 一家没签，别的都签了: what stands open was named before what is done. */
const areOthers = sifted(/(?:没|未|拒|不|缺|欠|剩)[^，,]*[，,](?:另外?[一二两三四五六七八九十\d]|其[他余它]|别的|剩下的?|余下)[^，,]*$/u);
/** 钱到了，但只是定金; 协议签了一方; 首批交付了，后两批排产: no more than that. */
const isOnlyThat = sifted(new RegExp(`只是(?:定金|订金|预付款?|首付款?|头款|意向|草签|初稿|口头)|[签盖付回交]了一(?:方|边|头)$|(?:首|头|第一)批[^，,。；;]*[，,](?:后|第二|余|剩)[^，,。；;]*?${UNIT}(?![^，,。；;]*(?:[也都已]|[了完好齐]$))`, "u"));
/** 主要的都办了, 除质保金外都收了. */
const isMost = sifted(/^(?:主要的|大头|多数|除(?!了?非|尘|夕|湿|此)[^，,]{1,8}[外都])[^，,。；;]*(?:了|完|好|妥|到)$/u);

/**
 * Tells whether a text whose last word is that something was reached says so of a part only.
 *
 * @example partOfMany("第一批发了") //=> true
 */
export function partOfMany(text: string): boolean {
  return isFirst(text) || isOnlyThat(text) || areOthers(text) || isMost(text);
}
