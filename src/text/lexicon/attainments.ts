import { wordList } from "./wordList.js";

/** What an attained event is about: it decides the rung, and whether two clauses speak of the same thing. */
export type Topic =
  | "complete"
  | "sign"
  | "stamp"
  | "pay"
  | "approve"
  | "win"
  | "record"
  | "deliver"
  | "fetch"
  | "install"
  | "hold"
  | "agree"
  | "come"
  | "issue"
  | "undo"
  | "meet"
  | "reach"
  | "assign"
  | "talk"
  | "go"
  | "try";

/** Words that say an event has been reached, without needing 了 or 已, by what it is about. */
export const ATTAINED: Readonly<Record<Topic, readonly string[]>> = {
  complete: wordList(`
    完成 完成了 办结 办完 办妥 办好 办成 办齐 办讫 办下来 办下来了 搞定 搞掂 搞好 搞完 搞成 弄完 弄好 弄妥 弄成 整好 整完 做完 做好 做成 落实 落地 到位 闭环 完结 结束 完工 竣工 收官
    完毕 了结 结案 成功 成了 成啦 妥了 妥妥 齐活 齐了 收工 达成 达标 实现 完事 大功告成 圆满 清零 解决 销号 销项 交差 完活 拿下 拿下来 搞腾 尘埃落定 马到成功 水到渠成
    板上钉钉 成咧 成喽 成咯 成哒 归档 存档 十拿九稳地拿下 钱货两清 两清 货款两清 银货两讫 落袋为安 落袋 落听 稳稳拿下 一锤子敲定 打完收工 杀青 水落石出 马到功成 大事已成 大局已定 大局已成 生米煮成熟饭 十拿十稳了 功成 功成身退 不辱使命 凯旋 首战告捷 传来捷报 捷报 喜提 皆已办妥 尽数完成 全数完成 一步到位 画上圆满句号 圆满完成 划上句号 交卷 交了差 搞归一 弄归一 办归一 搞撇 弄撇 搞利索 弄利索 利利索索 整利索 整妥 整妥当 妥当 弄妥当 办妥当 办得妥妥 妥妥当当 中咧 得咧 all_set all_done wrapped_up wrapped sorted settled fulfilled accomplished successful successfully finalized finalised concluded executed launched went_live went_through in_hand handed_over cleared 满格 over 旗开得胜 满载而归 一炮打响 功德圆满 大获全胜 一气呵成 画上句号 木已成舟 一锤定音 手到擒来 如愿以偿 瓜熟蒂落 皆大欢喜 圆满收官 办利索 利索了 忙完 干完 跑完 跑遍 跑下来 走完 走遍 走到了 谈成 推进完 全做完 完了 完啦 成交 上线 投用 用起来了
    投入使用 启用 开通 割接 切换完 验收 验收通过 通过验收 终验 初验 结项 关单 办理完 处理完 整改完 改完 写完 编完 做出来 做出来了 出炉 出来了 定稿 发布 兑现 告成 告捷 搞妥 摆平 收尾完 结清 还清 付清 收齐 收讫
    补齐 补完 补上 到齐 凑齐 备齐 查完 查清 核完 对完 审完 评完 讲完 汇报完 谈完 聊完 拜访完 走访完 培训完 装完 测完 跑通 打通 done finished finish completed complete closed resolved achieved ok okay
  `),
  sign: wordList("画押 画了押 落笔 落了笔 摁手印 摁了手印 落墨 续约 换约 签约 签了 签下 签下来 签完 签好 签成 签妥 签到合同 签订 签署 签讫 签字 签单 续签 双签 会签完 签回 签回来 换签 下单 订单下了 落单 拍板 成单 拿单 订了货 signed contracted"),
  stamp: wordList("盖章确认 盖章 盖了章 盖好 盖完 盖上 盖了 用印 用了印 章盖 stamped"),
  pay: wordList("结算 决算 清算 退还 返还 归还 要回来 要回来了 要回 讨回 讨回来 催回 催回来 收上来 打过来了 到账 到帐 到款 款到 回款 入账 入帐 进账 打款 打过来 打来 汇来 汇到 汇了 付款 付了 付讫 划拨 拨付 拨款 转来 转账 收到款 收回 追回 全部追回 收回来 收到货款 收款 结款 支付 缴清 缴费 交了款 paid received"),
  approve: wordList("核发 issued 初审过 初审通过 复审过 复审通过 终审通过 初审过了 复审过了 批复 批了 批下来 批下 批准 获批 审批通过 审过 审核通过 过会 过了会 通过 通过了 立项 核准 备案 准了 盖批 同意立项 过审 放行 审定 审结 核定 批转 评审通过 approved passed"),
  win: wordList("中标 中选 入选 入围 胜出 夺标 中了 中了标 选上 选中 评上 当选 入库 获奖 第一名 拔得头筹 赢了 拿到项目 拿到订单 拿到名额 won"),
  record: wordList("纪要 会议纪要 备忘录 函 复函 回函 签收 签收单 方案签收 书面确认 书面回复 书面同意 红头文件"),
  deliver: wordList("交标 交了标 拉走了 运走了 接走了 带走了 寄走 寄走了 送走 送走了 发走 发走了 运走 运走了 给了 给过 交给 递给 回传 传回来 传来 发来 递进去 递进去了 送进去 送进去了 交进去 交进去了 报进去 提交 上报 报送 报上去 报上 递交 递上去 递了 交付 交了 交完 交齐 交上 交上去 交过去 移交 送达 送到 送去了 送过去 送过去了 送上门 寄出 寄到 寄来 寄了 寄回 发出 发了 发过去 发送 转交 呈报 呈送 投递 投出 上传 交货 到货 发货 供货 交底 交接 submitted delivered sent shipped"),
  fetch: wordList("取走 取走了 领走了 提走 提走了 到手 到手了 拿到 取到 取回 领到 领取 收到 拿回 拿回来 要到 办到 借到 取得 获得 开到 开出来 got obtained"),
  install: wordList("开好 开具 办出 打印好 刻好 拟好 算好 核好 安装 装好 装上 调试 调通 部署 上架 建好 建成 搭好 搭建 布好 修好 换好 更换 更新 整理好 备好 准备好 准备就绪 就绪 做了 做过 办了 办过 弄了 搞了 改好 写好 编好 印好 排好 installed ready"),
  hold: wordList("召开 开完 开了 开过 开会了 会开 举办 举行 办了 参加 参会 出席 讲了 培训 演示 展示 路演 答辩 开标 评审 held attended"),
  agree: wordList("对平 核平 对清 谈妥 谈好 谈拢 谈定 谈下来 说定 说好 讲好 定了 定了下来 定好 定下 定下来 敲定 商定 议定 确定 确认 明确 达成一致 达成共识 一致 谈出 选定 锁定 定妥 口头一致 agreed confirmed"),
  meet: wordList("见到 见到了 见着 见着了 见了 见了面 见上 见上面 见面 会面 碰到 碰上 碰面 碰了面 碰了头 碰头 拜访 走访 拜会 登门 会见 接待 回访 到访 来了 来访 来过 赴约 visited met"),
  come: [],
  issue: [],
  undo: [],
  reach: wordList("联系上 联系到 联系了 打通 接通 找到 约见 通知到 通知 告知 回复 答复 对接上 对接到 搭上 加上 加了 contacted replied"),
  assign: wordList("部署到人 分到 分给 分派 分解 下达 交代 布置 安排 安排好 安排完 安排到人 落到 落实到人 派了 指定 成立 建立 组建 配齐 配好 assigned"),
  talk: wordList("约谈 已约谈 了解了 谈了 谈过 聊了 聊过 沟通 沟通了 汇报 汇报了 介绍 介绍了 推荐 讨论 交流 对接 对接了 问了 问过 说了 讲过 解释 演示了 反馈了 走了一遍 座谈 调研 考察 踏勘 勘察 discussed talked"),
  go: wordList("进场 入场 撤场 走到 去了 去过 跑了 跑过 走了 走过 到过 到现场 上门 去过了 跑了一趟 went"),
  try: wordList("投了 投标 投了标 报了 报名 催了 催过 追了 约了 约过 打了电话 打过电话 发了微信 发了函 找了 找过 试了 试过 申请 申请了 争取了 递了话 托了 联络 递标 参标 参加投标 tried called"),
};

/** Topics of a bare effort: a clear no after them is the outcome (报了没入围). */
export const EFFORTS: ReadonlySet<Topic> = new Set<Topic>(["talk", "go", "try", "reach", "meet"]);
