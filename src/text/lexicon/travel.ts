import { wordList } from "./wordList.js";

/** Words for travel, rest and leave: no sales action and no failure. */
export const TRAVEL: readonly string[] = wordList(`
  待命 停工 放大假 歇一天 歇着 没出去 没出门 航班取消 机场 滞留 服务区 高速 堵车 封路 改签 候机楼 误机 误点 放紧假 放着假 赶赴 赶往 转赴 奔赴 赶回 赶回单位 赶回公司 回单位
  请事假 请病假 请年假 请婚假 请产假 请丧假
  出差
  返程 返回 返回公司 返家 回家 回公司 回程 返昆 返京 在途 途中 路途 路上 在路上 赶路 赶车 赶火车 赶飞机 乘机 乘车 乘火车 乘高铁 坐车 坐飞机 坐高铁 飞往 飞回 飞抵 前往 启程 出发 转机 候机 候车 换乘 开车去 自驾 高铁上 火车上 车上 飞机上 动车 航班 已返回 休息 休 休假 休班 调休 轮休 补休 年休 年假 公休 双休 周末休息 放假 请假 事假 病假 婚假 产假 陪产假 丧假 探亲 探亲假 休整 节假日 假期 国庆 春节 中秋 端午 清明 元旦 五一 法定假日 在家 没安排 没有安排 未安排 无安排 无行程 无出行 无活动 居家 体检 看病 就医 住院 家事 私事 individual_leave off holiday vacation leave travel
`);
