import { wordList } from "./wordList.js";

/** Words that make a day one of rest or of the way where they are the action: in a result they may tell something else. */
export const REST_WORDS: readonly string[] = wordList(`
  台风天 暴雨天 火车 高铁 动车 夜车 夜班车 大巴 长途车 住酒店 住店 入住 住下 旅馆 例假日 例假 节日 法定节日 过节 送孩子上学 送孩子 接孩子 陪孩子 陪娃 带娃 陪老人 陪家人 陪父母 陪床 搬家 等车 等机 等明早的车 落地 卧床 补觉 睡觉 发烧 感冒 牙疼 腰疼
`);
