import fc from "fast-check";
import { addDays, dayOf, isoDay, parseIsoDay, weekdayOf, type Day } from "../../src/model/day.js";
import { daySerial, serialDay, serialMinutes } from "../../src/model/dateSystem.js";
import { isoWeek, weekOf } from "../../src/model/week.js";

const day = (text: string): Day => parseIsoDay(text) as Day;

test.each([
  ["2025-08-11", 45880, 44418],
  ["1904-01-02", 1463, 1],
  ["1900-03-01", 61, undefined],
  ["1900-02-28", 59, undefined],
  ["1900-01-01", 1, undefined],
])("%s is serial %s in the 1900 system and %s in the 1904 one", (text, serial1900, serial1904) => {
  expect(daySerial(day(text), 1900)).toBe(serial1900);
  expect(daySerial(day(text), 1904)).toBe(serial1904);
});

test("the 29th of February 1900 is no day", () => {
  expect(serialDay(60, 1900)).toBeUndefined();
  expect(dayOf(2025, 8, 32)).toBeUndefined();
});

test("a time of day is dropped", () => {
  expect(isoDay(serialDay(45880.479, 1900) as Day)).toBe("2025-08-11");
});

test.each([
  [45880, 0],
  [45880.479166666664, 690],
  [45880.4798, 690],
  [45880.99999, 1439],
  [45879.9999999995, 0],
  [0.5, 720],
])("the minutes of %d are %d: seconds are dropped, and no day has 24:00", (serial, minutes) => {
  expect(serialMinutes(serial)).toBe(minutes);
});

test("each minute of a day is itself again", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 1439 }), (day, minutes) => expect(serialMinutes(day + minutes / 1440)).toBe(minutes)), { numRuns: 1000 });
});

test.each([
  ["2025-12-29", 2026, 1],
  ["2026-12-28", 2026, 53],
  ["2024-12-30", 2025, 1],
  ["2025-08-17", 2025, 33],
])("the week of %s is week %s-%s", (text, year, number) => {
  expect(isoWeek(weekOf(day(text)))).toEqual({ year, number });
});

test("days, serials and texts go back and forth", () => {
  fc.assert(
    fc.property(fc.integer({ min: -24_100, max: 2_900_000 }), (number) => {
      const some = number as Day;
      expect(parseIsoDay(isoDay(some))).toBe(some);
      expect(serialDay(daySerial(some, 1904) as number, 1904)).toBe(some);
      expect(weekdayOf(addDays(some, 7))).toBe(weekdayOf(some));
      expect(weekdayOf(weekOf(some).start)).toBe(1);
    }),
  );
});
