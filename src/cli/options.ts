import { parseArgs, type ParseArgsConfig } from "node:util";
import { parseIsoDay, type Day } from "../model/day.js";
import { WrongUse } from "./wrongUse.js";

type OptionSpecs = NonNullable<ParseArgsConfig["options"]>;

/** What was typed after a command: its options by name, and the rest. */
export interface Typed {
  readonly text: (name: string) => string | null;
  /** Every value of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly given: (name: string) => boolean;
  readonly rest: readonly string[];
}

/** Reads a command's arguments; throws `WrongUse` for an option it does not have. */
export function readOptions(args: readonly string[], options: OptionSpecs): Typed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return {
      text: (name) => {
        const value = values[name];
        return typeof value === "string" ? value : null;
      },
      texts: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
      given: (name) => values[name] === true,
      rest: positionals,
    };
  } catch (error) {
    throw new WrongUse("unknown-option", { message: error instanceof Error ? error.message : String(error) });
  }
}

/** The day an option names, or null where it was not given; throws `WrongUse` for anything that is no date. */
export function dayOption(typed: Typed, name: string): Day | null {
  const value = typed.text(name);
  if (value === null) return null;
  const day = parseIsoDay(value);
  if (day === undefined) throw new WrongUse("bad-day", { option: `--${name}`, value });
  return day;
}

/** The one file that a command reads; throws `WrongUse` for none or several. */
export function oneFile(typed: Typed): string {
  const [file, ...others] = typed.rest;
  if (file === undefined) throw new WrongUse("missing-file");
  if (others.length > 0) throw new WrongUse("one-file", { n: typed.rest.length });
  return file;
}

/** Whose review is asked for: `--rep` a person's, `--team` the team's; neither leaves it open. Throws `WrongUse` for both. */
export function personOption(typed: Typed): { readonly person?: string | null } {
  const rep = typed.text("rep");
  const team = typed.given("team");
  if (rep !== null && team) throw new WrongUse("rep-or-team");
  return rep !== null || team ? { person: rep } : {};
}
