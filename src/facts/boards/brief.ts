import type { Brief, BriefDeed } from "../../model/boards/brief.js";
import type { Day } from "../../model/day.js";
import { threshold } from "../../settings/thresholds.js";
import { isOpen, needClock } from "../needClock.js";
import { personNames } from "../personName.js";
import { needsOf } from "../scope.js";
import type { Reading } from "../weekFacts.js";

/** Reads the latest day up to today with an action in the log, and what is open (000-35); null where nobody logged anything yet. */
export function brief({ inputs, person, slotsOf }: Reading, today: Day): Brief | null {
  const { settings } = inputs;
  const own = (inputs.log?.rows ?? []).filter(({ owners, day }) => day <= today && (person === null ? owners.length > 0 : personNames(owners, settings).includes(person)));
  const deedsOf = (day: Day): readonly BriefDeed[] =>
    own
      .filter((entry) => entry.day === day)
      .flatMap((entry) =>
        slotsOf(entry)
          .filter(({ nothing }) => !nothing)
          .map(({ slot, action, result, met, origin }) => ({ owner: personNames(entry.owners, settings).join("、"), slot, action, result, met, origin })),
      );
  const days = [...new Set(own.map((entry) => entry.day))].sort((a, b) => b - a);
  const day = days.find((one) => deedsOf(one).length > 0);
  if (day === undefined) return null;
  const needs = needsOf(inputs, person).filter(isOpen).map((need) => needClock(need, null, { day: today, minutes: null }, settings));
  return { day, minutes: threshold(settings.numbers, "briefing"), deeds: deedsOf(day), needs };
}
