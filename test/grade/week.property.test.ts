import fc from "fast-check";
import type { LogEntry, PlanItem } from "../../src/model/nouns.js";
import type { Review } from "../../src/model/review.js";
import { addDays } from "../../src/model/day.js";
import { client, entry, MONDAY, need, plan, reviewed } from "../support/builders.js";

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const whole = <Row extends object>(row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
const day = fc.integer({ min: -10, max: 20 }).map((offset) => addDays(MONDAY, offset));
const owners = fc.subarray(["销售甲", "销售乙", "销售丙"]);
const words = fc.constantFrom("完成", "未完成", "完成80%", "延期到下周", "取消", "无", "见群文件", "还剩一半", "", "=1+1", "已签约", "120%");
const clients = fc.subarray(["示例市自然资源局", "示例县水利局", "没有的局"]);

const plans: fc.Arbitrary<readonly PlanItem[]> = fc.array(
  fc
    .record({
      week: fc.constantFrom(MONDAY, addDays(MONDAY, 7), addDays(MONDAY, -7), null),
      owners,
      number: maybe(fc.integer({ min: 0, max: 5 })),
      task: fc.constantFrom("对接补充协议", "拜访客户，确认方案", "推进项目", "x", "到公司部署收款工作、更改复盘方式"),
      client: maybe(clients),
      kind: maybe(fc.constantFrom("拜访" as const, "内部" as const)),
      due: maybe(day),
      appointment: maybe(day),
      actual: maybe(words),
      status: maybe(fc.constantFrom("完成" as const, "部分完成" as const, "未完成" as const, "延期" as const, "取消" as const)),
      percent: maybe(fc.integer({ min: 0, max: 150 })),
      carried: maybe(fc.integer({ min: 0, max: 3 })),
    })
    .map((row) => plan(whole(row) as Partial<PlanItem>)),
  { maxLength: 12 },
);
const log: fc.Arbitrary<readonly LogEntry[]> = fc.array(
  fc
    .record({
      day,
      owners,
      dayAction: maybe(fc.constantFrom("会见投资方", "拜访客户", "返回公司", "无", "", "签约", "写材料")),
      dayResult: maybe(fc.constantFrom("没见到", "客户满意", "签约完成", "无", "", "有意愿", "初步确定合作方案")),
      eveningAction: maybe(fc.constantFrom("接待客户", "无")),
      eveningResult: maybe(fc.constantFrom("满意", "无", "大家都很开心")),
      client: maybe(clients),
      met: maybe(fc.boolean()),
      task: maybe(fc.constantFrom("1", "2、3", "2025-08-04/1", "随便")),
      resultKind: maybe(fc.constantFrom("签约" as const, "意向" as const, "无" as const)),
    })
    .map((row) => entry(whole(row) as Partial<LogEntry>)),
  { maxLength: 14 },
);
const rows = fc.record({
  plans,
  log,
  needs: fc.array(fc.record({ raised: maybe(day), solved: maybe(day), due: maybe(day) }).map(({ raised, solved, due }) =>
    need(whole({ raised: raised && { day: raised, minutes: null }, solved: solved && { day: solved, minutes: 600 }, due }) as object))),
  clients: fc.constant([client(), client({ name: "示例县水利局", tier: "战略伙伴" })]),
});
const today = fc.integer({ min: -14, max: 21 }).map((offset) => addDays(MONDAY, offset));
const person = fc.constantFrom(null, "销售甲", "没有这个人");

test("no small workbook stops a review, every rule holds, and every finding has a row", () => {
  fc.assert(
    fc.property(rows, today, person, fc.constantFrom(MONDAY, null), (given, now, who, week) => {
      const made = reviewed(given, { today: now, person: who, week });
      expect(made.problems.filter(({ code }) => code === "rule-broken")).toEqual([]);
      for (const { origins } of [...made.flags, ...made.warnings]) expect(origins.length).toBeGreaterThan(0);
      expect(made.summary.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 150 },
  );
});

test("the grades add up to the planned tasks, and the rate leaves cancelled ones out", () => {
  fc.assert(
    fc.property(rows, today, (given, now) => {
      for (const counts of [reviewed(given, { today: now }).counts, reviewed(given, { today: now, person: "销售甲" }).counts]) {
        const { planned, done, partial, missed, postponed, cancelled, unclear, completion, contacts, tangible } = counts;
        expect(done + partial + missed + postponed + cancelled + unclear).toBe(planned);
        expect(completion).toEqual({ n: done, of: planned - cancelled });
        expect(contacts.realised + contacts.failed + contacts.unknown).toBe(contacts.arranged);
        expect(tangible.of).toBe(contacts.realised);
        expect(tangible.n).toBeLessThanOrEqual(tangible.of);
      }
    }),
    { numRuns: 100 },
  );
});

test("evidence never moves a grade: with and without a log they are the same", () => {
  const grades = ({ plans: made }: Review): readonly unknown[] => made.map(({ grade, percent, basis, sure }) => [grade, percent, basis, sure]);
  fc.assert(
    fc.property(rows, (given) => {
      expect(grades(reviewed(given))).toEqual(grades(reviewed({ ...given, log: [] })));
    }),
    { numRuns: 60 },
  );
});

test("the order of the rows does not matter to the figures", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const turned = { ...given, plans: [...given.plans].reverse(), log: [...given.log].reverse(), needs: [...given.needs].reverse() };
      const [one, other] = [reviewed(given), reviewed(turned)];
      expect(other.counts).toEqual(one.counts);
      expect(other.before).toEqual(one.before);
    }),
    { numRuns: 60 },
  );
});

test("the same rows give the same review", () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(reviewed(given)).toEqual(reviewed(given));
    }),
    { numRuns: 20 },
  );
});

test("a joint task stands in each owner's review and once in the team's", () => {
  const joint = plan({ owners: ["销售甲", "销售乙"], status: "完成" });
  const given = { plans: [joint], log: [entry({ owners: ["销售甲", "销售乙"], dayAction: "会见投资方", dayResult: "没见到" })] };
  const team = reviewed(given);
  expect([team.counts.planned, team.counts.contacts.arranged]).toEqual([1, 1]);
  expect(team.lines.map(({ name, counts }) => [name, counts.planned, counts.contacts.arranged])).toEqual([
    ["销售甲", 1, 1],
    ["销售乙", 1, 1],
  ]);
  expect(reviewed(given, { person: "销售乙" }).counts.planned).toBe(1);
});

