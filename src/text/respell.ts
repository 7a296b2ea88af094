import { DIALECTS } from "./lexicon/dialects.js";
import { sieve } from "./sieve.js";
import { sifted } from "./sifted.js";

type Respelling = readonly [RegExp, string];

/** Frequent misspellings, dialect and pinyin with what is meant; characters of the same place where possible, so that phrases stay as typed. */
const SAME_LENGTH: readonly Respelling[] = [
  [/(?<![周月年期季岁学])末(?=[见着完办签到收谈交批付开联约定回能达成])/gu, "未"],
  [/(?<!自)己(?=[报盖经签完办交到收提付批送齐开落谈见返抵汇发定])/gu, "已"],
  [/末(?=全部)/gu, "未"],
  [/(?<=^|[，,。；])[为末](?=完成$|办[完理]|签$|签[约订]|提交$|批$)/gu, "未"],
  [/(?<=款)为(?=到|付|收)/gu, "未"],
  [/(?<=^|[，,])每(?=完成$|签$|办[完成]|见到)/gu, "没"],
  [/(?<=[没未])权(?=部)/gu, "全"],
  [/(?<=完成|[做干办弄]了)一办$/gu, "一半"],
  [/一(?:步分|部份|不分)/gu, "一部分"],
  [/莫(?=[弄办签见成谈])/gu, "没"],
  [/[弗勿](?=[来肯行批签给成收见要做搞办])|(?<=见)勿(?=着)/gu, "不"],
  [/任可/gu, "认可"],
  [/据绝/gu, "拒绝"],
  [/(?<=比较|[很挺真不])人可/gu, "认可"],
  [/落漂|落彪/gu, "落标"],
  [/[支知]恃/gu, "支持"],
  [/巳/gu, "已"],
  [/(?<=[同款票书章料案字函标会证件])以(?=[经签完办提交到开盖付批发送收])/gu, "已"],
  [/(?<=\d)o(?=[o\d]*%)/gu, "0"],
  [/夲/gu, "本"],
  [/侍(?=[批审签定办])/gu, "待"],
  [/推[持吃驰池尺]/gu, "推迟"],
  [/[延沿][其朝]/gu, "延期"],
  [/(?<=^|[，,。；、])以(?=经|签|完成|办[好完结]|提交)/gu, "已"],
  [/形中/gu, "行中"],
  [/份(?=完成)/gu, "分"],
  [/完城|玩成|完程/gu, "完成"],
  [/帐/gu, "账"],
  [/搞掂|搞腚|高定(?!位)|搞订/gu, "搞定"],
  [/廷期/gu, "延期"],
  [/(?<=^|[，,。；已])该期(?=[了到至]|$)/gu, "改期"],
  [/[作做]费(?=了|$|[，,。；])|做废/gu, "作废"],
  [/满[义易艺]/gu, "满意"],
  [/[道倒]账/gu, "到账"],
  [/不祥(?=$|[，,。；])/gu, "不详"],
  [/(?<=完成)一板/gu, "一半"],
  [/(?<=[一-龥])(?<!在[一-龥])哉(?=$|[，,。!~])/gu, "了"],
  [/(?<=^|[，,。；还])勒(?=[弄办做谈搞写装跑])/gu, "在"],
  [/(?<=[谈弄办搞做寻])勿(?=[拢落到好成着])/gu, "不"],
  [/(?<=[收送交做办搞发写装])晒/gu, "完"],
  [/(?<=[搞弄做办晾放挂谈])起在(?=$|[，,。])/gu, "着呢"],
  [/取肖|去消(?!防|息|费)|取销/gu, "取消"],
  [/鉴约|签曰/gu, "签约"],
  [/木有|么有|莫有|冒得|冇得|莫得|么得/gu, "没有"],
  [/就嚟/gu, "就快"],
  [/仲(?=[未没冇])/gu, "还"],
  [/(?<=[一-龥])[哒咧喽咯嘞](?=$|[，,。!~])/gu, "了"],
  [/唔使|唔洗/gu, "不用"],
  [/唔/gu, "不"],
  [/冇/gu, "没"],
  [/喇|咗/gu, "了"],
  [/嘅/gu, "的"],
];

const SYLLABLES: readonly (readonly [string, string])[] = [
  ["wancheng", "完成"], ["yijing", "已经"], ["meiyou", "没有"], ["jinxing", "进行"], ["jinxingzhong", "进行中"], ["quxiao", "取消"], ["yanqi", "延期"],
  ["tuichi", "推迟"], ["gaoding", "搞定"], ["qianyue", "签约"], ["daozhang", "到账"], ["huikuan", "回款"], ["banwan", "办完"], ["banhao", "办好"], ["tijiao", "提交"],
  ["xiazhou", "下周"], ["queding", "确定"], ["manyi", "满意"], ["kehu", "客户"], ["hetong", "合同"], ["jianmian", "见面"], ["jiandao", "见到"], ["quanbu", "全部"],
  ["jiben", "基本"], ["bufen", "部分"], ["yiban", "一半"], ["zhengzai", "正在"], ["haimei", "还没"], ["shangwei", "尚未"], ["wufa", "无法"], ["shibai", "失败"],
  ["zanhuan", "暂缓"], ["buzuo", "不做"], ["zuowan", "做完"], ["jiujie", "纠结"], ["chabuduo", "差不多"], ["kuai", "快"], ["bu", "不"], ["mei", "没"], ["wei", "未"],
  ["xiuxi", "休息"], ["qingjia", "请假"], ["meijiandao", "没见到"], ["bai", "白"], ["pao", "跑"], ["jian", "见"], ["kuan", "款"], ["qu", "去"], ["xu", "续"], ["wu", "无"], ["xiu", "休"], ["you", "有"], ["ren", "人"], ["dou", "都"], ["quan", "全"], ["tong", "同"], ["pi", "批"], ["jiao", "交"], ["song", "送"], ["shou", "收"], ["shangmen", "上门"], ["baifang", "拜访"], ["cuikuan", "催款"], ["zai", "在"], ["jiejue", "解决"], ["tongguo", "通过"],
  ["yan", "延"], ["qi", "期"], ["xia", "下"], ["yue", "月"], ["zhou", "周"], ["tui", "推"], ["chi", "迟"], ["qu", "取"], ["xiao", "消"], ["ti", "提"], ["jiao", "交"], ["gai", "盖"], ["zhang", "章"], ["kuan", "款"], ["hai", "还"], ["deng", "等"], ["jin", "进"], ["xing", "行"], ["he", "合"], ["tong", "同"], ["jian", "见"], ["mian", "面"], ["dou", "都"], ["quan", "全"], ["bu fen", "部分"], ["de", "的"],
  ["yi", "已"], ["le", "了"], ["qian", "签"], ["ban", "办"], ["zhong", "中"], ["hao", "好"], ["wan", "完"], ["cheng", "成"], ["dao", "到"], ["zuo", "做"], ["ma", "吗"], ["ba", "吧"], ["ne", "呢"], ["tang", "趟"], ["yu", "预"], ["ji", "计"],
];
const SHORT = /^(?:wu|xiu)$/;
const BY_LENGTH = [...SYLLABLES].sort(([one], [other]) => other.length - one.length);

/** xu qian wan le，合同带回: a stretch of syllables beside characters. */
const MIXED_PINYIN = /(?<=^|[^a-z0-9])[a-z]+(?: [a-z]+){1,8}(?=$|[，,。；;\u4e00-\u9fff])/gu;

const hasMixedPinyin = sifted(new RegExp(MIXED_PINYIN.source, "u"));

/** Gives a function that writes all that the list knows as meant, one after the other; nearly every text has none of it and stays as it is. */
function rewriter(list: readonly Respelling[]): (text: string) => string {
  const possible = sieve(list, ([from]) => from);
  return (text) => (possible(text).some(([from]) => text.search(from) >= 0) ? list.reduce((out, [from, to]) => out.replace(from, to), text) : text);
}

const respelt = rewriter(SAME_LENGTH);
const inPlainChinese = rewriter(DIALECTS);

function fromPinyin(text: string): string | undefined {
  if (!/^[a-z]/.test(text)) return undefined;
  const letters = text.replaceAll(/[\s'.,!]/g, "");
  if (!/^[a-z]{4,30}$/.test(letters) && !SHORT.test(letters) && !/^(?:mei|wei|yi) ?[a-z]+$/.test(text)) return undefined;
  let out = "";
  for (let at = 0; at < letters.length; ) {
    const hit = BY_LENGTH.find(([syllable]) => letters.startsWith(syllable, at));
    if (hit === undefined) return undefined;
    out += hit[1];
    at += hit[0].length;
  }
  return out;
}

/**
 * Gives the text with frequent misspellings, dialect words and whole-cell pinyin written as meant.
 *
 * The length may change, reported as `exact: false`: a phrase is then the whole cell.
 *
 * @example respell("进形中").text //=> "进行中"
 */
export function respell(text: string): { readonly text: string; readonly exact: boolean } {
  const pinyin = fromPinyin(text);
  if (pinyin !== undefined) return { text: pinyin, exact: false };
  const mixed = hasMixedPinyin(text) ? text.replace(MIXED_PINYIN, (letters) => fromPinyin(letters.trim()) ?? letters) : text;
  const plain = respelt(mixed);
  const meant = inPlainChinese(plain);
  return { text: meant, exact: mixed === text && meant === plain };
}
