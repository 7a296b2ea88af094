import { parseIsoDay } from "../../model/day.js";

/** A number of a person that a text holds. */
export interface PersonalNumber {
  readonly kind: "idCard" | "bankCard" | "phone";
  /** With its middle hidden. */
  readonly masked: string;
}

const DIGITS = /(?<![\dA-Za-z.])\d[\d -]{9,22}[\dXx](?![\dA-Za-z.])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = "10X98765432";

/**
 * The ID card, bank card and mobile numbers of a text, each masked; spaces and hyphens between digits do not count.
 *
 * An ID card has its check digit and a date of birth (GB 11643), a bank card of 16 to 19 digits its Luhn digit; a mobile number has none,
 * and is eleven digits from 13 to 19.
 *
 * @example numbersIn("电话 138 0013 8000") //=> [{ kind: "phone", masked: "138****8000" }]
 */
export function numbersIn(text: string): readonly PersonalNumber[] {
  const plain = text.normalize("NFKC");
  return [...plain.matchAll(DIGITS)].flatMap(([found]): readonly PersonalNumber[] => {
    const digits = found.replace(/[ -]/g, "").toUpperCase();
    const kind = isIdCard(digits) ? "idCard" : isBankCard(digits) ? "bankCard" : /^1[3-9]\d{9}$/.test(digits) ? "phone" : null;
    return kind === null ? [] : [{ kind, masked: `${digits.slice(0, 3)}****${digits.slice(-4)}` }];
  });
}

function isIdCard(digits: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  const year = digits.slice(6, 10);
  const born = parseIsoDay(`${year}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`);
  if (born === undefined || Number(year) < 1900) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] === digits[17];
}

function isBankCard(digits: string): boolean {
  if (!/^[3-9]\d{15,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
