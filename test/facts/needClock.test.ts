import { needClock, waitsAt } from "../../src/facts/needClock.js";
import type { Need } from "../../src/model/nouns.js";
import { inputs, need, on } from "../support/builders.js";

const { settings } = inputs({});
const at = (iso: string, minutes: number | null = null): NonNullable<Need["raised"]> => ({ day: on(iso), minutes });
const clock = (change: Partial<Need>, now = at("2025-08-18", 9 * 60)): readonly unknown[] => {
  const { waiting, answerHours, late, open, light, why } = needClock(need(change), null, now, settings);
  return [waiting, answerHours, late, open, light, why.say];
};

test.each([
  ["47 hours without an answer", { raised: at("2025-08-16", 10 * 60) }, [2, 47, false, true, "yellow", "why-need-target"]],
  ["48 hours exactly", { raised: at("2025-08-16", 9 * 60) }, [2, 48, false, true, "yellow", "why-need-target"]],
  ["24 hours exactly are within the target", { raised: at("2025-08-17", 9 * 60) }, [1, 24, false, true, "yellow", "why-need-waiting"]],
  ["24 hours exactly on the fast track", { raised: at("2025-08-17", 9 * 60), fastTrack: true }, [1, 24, false, true, "yellow", "why-need-waiting"]],
  ["25 hours are past the target, not late", { raised: at("2025-08-17", 8 * 60) }, [1, 25, false, true, "yellow", "why-need-target"]],
  ["49 hours", { raised: at("2025-08-16", 8 * 60) }, [2, 49, true, true, "red", "why-need-unanswered"]],
  ["25 hours on the fast track", { raised: at("2025-08-17", 8 * 60), fastTrack: true }, [1, 25, true, true, "red", "why-need-unanswered"]],
  ["three days without a time of day must be late", { raised: at("2025-08-15") }, [3, null, true, true, "red", "why-need-unanswered"]],
  ["two days without a time of day may be in time", { raised: at("2025-08-16") }, [2, null, false, true, "yellow", "why-need-target"]],
  ["answered in time", { raised: at("2025-08-14", 600), answered: at("2025-08-15", 600) }, [4, 24, false, true, "green", "why-need-in-hand"]],
  ["answered late", { raised: at("2025-08-11", 600), answered: at("2025-08-14", 600) }, [7, 72, true, true, "yellow", "why-need-answered-late"]],
  ["past the day it is wanted", { raised: at("2025-08-17", 600), due: on("2025-08-17") }, [1, 23, false, true, "red", "why-need-overdue"]],
  ["no date raised", {}, [null, null, false, true, "unknown", "why-need-undated"]],
  ["solved", { raised: at("2025-08-11", 600), state: "已解决" as const, solved: at("2025-08-13") }, [2, null, false, false, "green", "why-need-solved"]],
  ["solved after the day it was wanted", { raised: at("2025-08-11", 600), due: on("2025-08-12"), state: "已解决" as const, solved: at("2025-08-13") }, [2, null, false, false, "green", "why-need-solved"]],
  ["wanted today", { raised: at("2025-08-17", 600), due: on("2025-08-18") }, [1, 23, false, true, "yellow", "why-need-waiting"]],
  ["declined", { state: "驳回" as const }, [null, null, false, false, "green", "why-need-declined"]],
])("%s", (_, change, expected) => {
  expect(clock(change)).toEqual(expected);
});

test("the waits as they stood at the end of a week", () => {
  const needs = [
    need({ raised: at("2025-08-01") }),
    need({ raised: at("2025-08-20") }),
    need({ raised: at("2025-08-01"), solved: at("2025-08-05") }),
    need({ raised: at("2025-08-01"), solved: at("2025-08-15") }),
    need(),
  ];
  expect(waitsAt(needs, on("2025-08-10"))).toEqual([9, 9, null]);
});

test("a need that ended on a day nobody wrote does not wait, nor does one on the day it was solved; one raised that day does", () => {
  const needs = [need({ raised: at("2025-08-01"), state: "已解决" }), need({ raised: at("2025-08-01"), solved: at("2025-08-10") }), need({ raised: at("2025-08-10") }), need({ state: "驳回" })];
  expect(waitsAt(needs, on("2025-08-10"))).toEqual([0]);
});

test("the sentences tell the days and limits they judge by", () => {
  const why = (change: Partial<Need>) => needClock(need(change), null, at("2025-08-18", 9 * 60), settings).why.with;
  expect(why({ raised: at("2025-08-17", 600), due: on("2025-08-15") })).toEqual({ due: "2025-08-15", days: 3 });
  expect(why({ raised: at("2025-08-15") })).toEqual({ days: 3, limit: 48 });
  expect(why({ raised: at("2025-08-11", 600), answered: at("2025-08-14", 600) })).toEqual({ limit: 48 });
  expect(why({ raised: at("2025-08-16", 600) })).toEqual({ days: 2, target: 24, limit: 48 });
  expect(why({ raised: at("2025-08-18", 500) })).toEqual({ days: 0 });
  expect(why({ raised: at("2025-08-14", 600), answered: at("2025-08-15", 600) })).toEqual({ days: 4 });
});
