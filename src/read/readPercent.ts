import type { CellValue } from "../model/workbook.js";
import { noneWord } from "../text/noneWord.js";
import { blank } from "./blank.js";
import { chineseNumber } from "./chineseNumber.js";
import { Fault, type CellReading } from "./fault.js";
import { plain } from "./plain.js";

/**
 * A share in percent: 80%, 0.8, 80, 八成, 约80, 一半 (requirements 4 no. 6).
 *
 * The number 1 without a percent format is 100 and listed (ruling 7); between 1 and 2 it is points and listed, since 1.2 may mean 120 % [A].
 * More than 100 is given as typed: what counts is for the grade to say.
 *
 * @example readPercent("８０％", "") //=> 80
 * @example readPercent(0.8, "0%") //=> 80
 */
export function readPercent(value: CellValue, format: string): CellReading<number> {
  if (typeof value === "number") return fromNumber(value, format.includes("%"));
  if (typeof value !== "string") return value === null ? undefined : new Fault("percent-unreadable", { text: String(value) });
  if (blank(value) || noneWord(value)) return undefined;
  return fromText(plain(value)) ?? new Fault("percent-unreadable", { text: plain(value) });
}

function fromNumber(value: number, isPercent: boolean): CellReading<number> {
  if (isPercent || (value >= 0 && value < 1)) return within(value * 100);
  if (value > 1 && value < 2) return new Fault("percent-small", { points: value }, value);
  return value === 1 ? new Fault("percent-one", {}, 100) : within(value);
}

function within(points: number): CellReading<number> {
  const rounded = Math.round(points * 1e6) / 1e6;
  if (!(rounded >= 0)) return new Fault("percent-unreadable", { text: String(rounded) });
  return rounded;
}

function fromText(text: string): CellReading<number> {
  const bare = text
    .replace(/\s/gu, "")
    .replace(/^(?:已|大约|大概|约|近|差不多|完成|约为|为|:)+/u, "")
    .replace(/(?:左右|上下|完成)+$/u, "");
  if (/^(?:一?半|50成)$/u.test(bare)) return 50;
  const signed = /^(\d+(?:\.\d+)?)%$/.exec(bare);
  if (signed) return within(Number(signed[1]));
  if (/^\d+(?:\.\d+)?$/.test(bare)) return fromNumber(Number(bare), false);
  const tenths = /^([一二两三四五六七八九十]|\d(?:\.\d)?)成([一二三四五六七八九半])?$/u.exec(bare);
  if (tenths) return within((chineseNumber(tenths[1] ?? "") ?? 0) * 10 + (tenths[2] === "半" ? 5 : tenths[2] ? (chineseNumber(tenths[2]) ?? 0) : 0));
  const hundredths = /^百分之(.+)$/u.exec(bare);
  const points = hundredths?.[1] === "百" ? 100 : chineseNumber(hundredths?.[1] ?? "");
  if (points !== undefined) return within(points);
  return fraction(bare);
}

/** 3/5 and 三分之二. */
function fraction(text: string): CellReading<number> {
  const slashed = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  if (slashed && Number(slashed[2]) > 0) return within((Number(slashed[1]) / Number(slashed[2])) * 100);
  const spoken = /^([一二两三四五六七八九十\d]+)分之([一二两三四五六七八九十\d]+)$/u.exec(text);
  const of = chineseNumber(spoken?.[1] ?? "");
  const part = chineseNumber(spoken?.[2] ?? "");
  return of && part !== undefined ? within((part / of) * 100) : undefined;
}
