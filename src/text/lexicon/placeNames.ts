import { wordList } from "./wordList.js";

/** Provinces, the words that make up plain company names, and the dummy words of samples: many names share them, so they name none (ruling 11). */
export const PLACE_NAMES: readonly string[] = wordList(`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 自治区 自治州 自治县
  有限公司 有限责任公司 股份 分公司 集团 示例 样例 样本 测试 某某
`);
