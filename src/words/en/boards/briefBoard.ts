/** The words of the daily brief (000-35). */
export const briefBoard = {
  "brief-sheet": "Daily brief",
  "brief-heading": "Daily brief · {day}",
  "brief-subtitle": "{minutes} minutes: what blocks first, then progress · open needs {needs} · actions of the day {deeds}",
  "brief-nothing": "No action on the day and no open need.",
  "brief-kind": "Kind",
  "brief-who": "Who",
  "brief-what": "Matter",
  "brief-how": "Result or blocker",
  "brief-holder": "Who holds it",
  "brief-wait": "Days waiting",
  "brief-source": "Source",
  "brief-need": "Need",
  "brief-deed": "Progress ({slot})",
} as const;
