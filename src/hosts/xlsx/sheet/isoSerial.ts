import { daySerial, type DateSystem } from "../../../model/dateSystem.js";
import { dayOf } from "../../../model/day.js";

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]00:?00)?$/;

/**
 * The serial number of an ISO date cell in a workbook's date system, or undefined where it names no time.
 *
 * @example isoSerial("2021-01-01T12:00:00", 1900) //=> 44197.5
 * @example isoSerial("2021-02-30", 1900) //=> undefined
 */
export function isoSerial(text: string, system: DateSystem): number | undefined {
  const parts = ISO.exec(text.trim());
  if (!parts || (parts[1] === undefined && parts[4] === undefined)) return undefined;
  const [hours, minutes, seconds] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (parts[1] === undefined) return time;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const serial = day === undefined ? undefined : daySerial(day, system);
  return serial === undefined ? undefined : serial + time;
}
