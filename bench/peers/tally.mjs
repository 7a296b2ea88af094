import { readFileSync } from "node:fs";

const KEYWORDS = JSON.parse(readFileSync(new URL("keywords.json", import.meta.url), "utf8"));

/**
 * Counts how many plan and log rows of each person hold each keyword: all that a script of twenty lines judges.
 *
 * @param sheets rows of 周计划 and of 每日日志, the heading first, each an array of values
 * @returns the two sheets to write: one of the plans, one of the log
 */
export function tally({ plans, logs }) {
  return [
    { name: "计划统计", rows: counted(plans, ["实际完成情况"], KEYWORDS.plans) },
    { name: "日志统计", rows: counted(logs, ["白天结果", "晚上结果"], KEYWORDS.logs) },
  ];
}

function counted([heading, ...rows], columns, keywords) {
  const owner = heading.indexOf("负责人");
  const places = columns.map((column) => heading.indexOf(column));
  const people = new Map();
  for (const row of rows) {
    const text = places.map((place) => row[place] ?? "").join(" ");
    const counts = people.get(row[owner]) ?? keywords.map(() => 0);
    keywords.forEach((keyword, at) => {
      if (text.includes(keyword)) counts[at] += 1;
    });
    people.set(row[owner], counts);
  }
  return [["负责人", ...keywords], ...[...people].map(([name, counts]) => [name, ...counts])];
}
