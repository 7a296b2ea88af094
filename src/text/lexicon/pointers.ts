import { wordList } from "./wordList.js";

/** Words that point to another place instead of telling. */
export const POINTERS: readonly string[] = wordList(`
  要问他 要问她 得问他 得问她 问他 问她 去问 
  见汇总 见台帐 见反馈 见邮箱 见文档 见共享 见网盘 见截图 见图 见照片 见录音 见清单 见明细 见表格 见下表 见上表 见上条 见第 见另 attached refer see_attached 
  群里已发 已发群里 发到群里 发群里
  见群 见群文件 见附件 见日报 见周报 见月报 见邮件 见表 见系统 见备注 见上 见下 见后 见另表 见汇报 见记录 见微信 见钉钉 见飞书 见台账 见纪要 见总结 见ppt 详见 参见 详情见 另见 请看 详询 问老板 已发群 发群里了 群里说了 群里有 看群 看附件 看邮件 看日报 看周报 另附 附后 另报 另行汇报 当面汇报 面谈 详谈 口头汇报 请问 as_above see
`);
