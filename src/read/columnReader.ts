import type { ColumnSpec } from "../model/columns/spec.js";
import { isoDay } from "../model/day.js";
import type { CellValue } from "../model/workbook.js";
import type { BookWatch } from "./bookWatch.js";
import type { Calendar } from "./calendar.js";
import { Fault } from "./fault.js";
import { choiceReader } from "./readChoice.js";
import { readDay } from "./readDay.js";
import { readParties, readPeople } from "./readNames.js";
import { readNumber, unitOf } from "./readNumber.js";
import { readPercent } from "./readPercent.js";
import { readText } from "./readText.js";
import { readWeek } from "./readWeek.js";
import { readYesNo } from "./readYesNo.js";
import { remembered } from "./remembered.js";

/** Reads one cell; a `Fault` carries what to say, and a value where there is one. */
export type CellReader = (value: CellValue, format: string) => unknown;

/** What all columns of a sheet share. */
export interface ReadingContext {
  readonly calendar: Calendar;
  /** People that the workbook names elsewhere. */
  readonly people: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
  /** Who looks on while rows are read. */
  readonly watch?: BookWatch;
}

const PEOPLE_FIELDS = new Set(["owner", "experts"]);
/** A deadline given as a range holds to its last day. */
const DEADLINES = new Set(["due", "nextDay", "renewal", "to", "until"]);

/** The reader of a column: its type decides, and for days and names what the column is for. */
export function columnReader(column: ColumnSpec, heading: string, context: ReadingContext): CellReader {
  const { calendar, people, aliases } = context;
  switch (column.type) {
    case "text":
      return (value, format) => readText(value, format, calendar.system);
    case "day":
      return column.field === "week" ? (value, format) => readWeek(value, format, calendar) : dayReader(calendar, DEADLINES.has(column.field));
    case "moment":
      return momentReader(calendar);
    case "number":
      return numberReader(column, heading);
    case "percent":
      return readPercent;
    case "choice":
      return remembered(choiceReader(column));
    case "yesNo":
      return remembered(readYesNo);
    case "names":
      return remembered(PEOPLE_FIELDS.has(column.field) ? (value) => readPeople(value, people, aliases) : readParties);
  }
}

function dayReader(calendar: Calendar, deadline: boolean): CellReader {
  return (value, format) => {
    const read = readDay(value, format, calendar);
    if (read instanceof Fault) return new Fault(read.code, read.slots, read.value?.day);
    if (!read?.end || read.end === read.day) return read?.day;
    const used = deadline ? read.end : read.day;
    return new Fault("day-range", { first: isoDay(read.day), last: isoDay(read.end), date: isoDay(used) }, used);
  };
}

function numberReader({ zh, range }: ColumnSpec, heading: string): CellReader {
  const unit = unitOf(heading, zh);
  if (!range) return (value) => readNumber(value, unit);
  const [min, max] = range;
  return (value) => {
    const read = readNumber(value, unit);
    return typeof read !== "number" || (read >= min && read <= max) ? read : new Fault("number-range", { number: read, min, max });
  };
}

function momentReader(calendar: Calendar): CellReader {
  return (value, format) => {
    const read = readDay(value, format, calendar);
    if (!(read instanceof Fault)) return read && { day: read.day, minutes: read.minutes };
    return new Fault(read.code, read.slots, read.value && { day: read.value.day, minutes: read.value.minutes });
  };
}
