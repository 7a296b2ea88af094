/** Milestones of the five dimensions, two of them without all four fields. */
export const MILESTONES_TABLE = `
  dimension | name | responsible | due | standard | resources | target | actual
  战略 | 高层互访达成率 | 主管甲 | 9 | 战略伙伴本季互访完成 | 差旅预算 | 90 | 85
  战略 | 战略协议签署率 | 主管甲 | 100 | 签署份数达标 | 法务支持 | 85 | 60
  业务 | 大客户收入增长 | 主管乙 | 9 | 财务确认数 | 专项费用 | 25 | 26
  业务 | 续约率 | 主管乙 | 9 | 到期合同续签 | | 85 | 67
  能力 | 方案认证通过率 | 主管乙 | 40 | 认证名单 | 培训经费 | 90 | 88
  能力 | 培训完成率 | 销售丁 | 9 | 签到表 | 讲师两名 | 100 | 92
  流程 | 方案按时响应率 | 主管甲 | 9 | 48 小时内提交 | 方案组 | 95 | 90
  流程 | 问题按时解决率 | 交付主管乙 | -2 | 7 个工作日内解决 | 交付组 | 95 | 70
  风险 | 预警覆盖率 | 主管甲 | 9 | 全部客户有预警 | 本工作簿 | 100 | 100
  风险 | 合规达标率 | | 9 | 自查记录齐全 | | 100 | 96`;

/** One flag that rests, one whose rest is over. */
export const PAUSES_TABLE = `
  rule | subject | until | reason | by
  quiet-client | 示范县行政审批局 | 40 | 机构改革，对接科室未定 | 主管甲
  quiet-client | 示例县农业农村局 | -3 | 等秋收后再访 | 主管甲`;

/** Needs beside the team's six. */
export const NEW_NEEDS = `
  id | raised | answered | due | solved | owner | kind | item | need | client | project | department | responsible | urgency | state | fastTrack
  7 | -4 09:00 | -4 16:00 | 6 | | 销售丁 | 跨部门 | 第三批投资估算 | 采购部报两项设备价格 | 样例省大数据管理局 | 样例省政务数据共享平台 | 采购部 | 采购经理 | 高 | 处理中 | 是
  8 | -3 10:00 | | 3 | | 销售戊 | 领导支持 | 董事会议题 | 请副总与水务集团董事长沟通议题排期 | 样例市水务集团 | 样例市供水管网监测 | | 分管副总 | 紧急 | 待响应 | 是
  9 | -5 15:00 | | 2 | | 销售己 | 跨部门 | 补充协议草稿 | 法务部审补充协议草稿 | 示范市自然资源和规划局 | 示范市国土空间规划一张图 | 法务部 | 法务乙 | 高 | 待响应 |
  10 | -11 09:00 | -9 17:00 | -2 | | 销售丁 | 跨部门 | 尾款函件 | 财务部出催款函 | 示范县交通运输局 | | 财务部 | 财务乙 | 中 | 处理中 |`;

/** Who is in the team. */
export const PEOPLE_TABLE = `
  name | group | superior | workingTime | leave
  销售甲 | 一组 | 主管甲 | 双休 |
  销售乙 | 一组 | 主管甲 | 双休 |
  销售丙 | 一组 | 主管甲 | 双休 |
  销售丁 | 二组 | 主管乙 | 双休 |
  销售戊 | 二组 | 主管乙 | 双休 |
  销售己 | 二组 | 主管乙 | 双休 |`;
