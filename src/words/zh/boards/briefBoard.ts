/** The words of the daily brief (000-35). */
export const briefBoard = {
  "brief-sheet": "每日简报",
  "brief-heading": "每日简报 · {day}",
  "brief-subtitle": "{minutes} 分钟：先说卡点，再说进展 · 未关闭的协调事项 {needs} 项 · 当天动作 {deeds} 条",
  "brief-nothing": "当天没有动作，也没有未关闭的协调事项。",
  "brief-kind": "类别",
  "brief-who": "谁",
  "brief-what": "事项",
  "brief-how": "结果/卡点",
  "brief-holder": "谁来办",
  "brief-wait": "等待天数",
  "brief-source": "来源",
  "brief-need": "卡点",
  "brief-deed": "进展（{slot}）",
} as const;
