/** The 谈判与竞对 board (001-24, 001-37, 004-73); internal. */
export const negotiationBoard = {
  "negotiation-sheet": "Talks and rivals",
  "negotiation-subtitle": "As of {today} · {n} open projects · internal only",
  "negotiation-nothing": "There are no open projects.",
  "negotiation-project": "Project",
  "negotiation-step": "Step",
  "negotiation-form": "Promise",
  "negotiation-promise": "By word",
  "negotiation-policy": "Policy",
  "negotiation-people": "People",
  "negotiation-changed": "Changed posts",
  "negotiation-change": "{post} {day}",
  "negotiation-class": "Risk class",
  "negotiation-competitors": "Rivals",
  "negotiation-progress": "Their progress",
  "negotiation-compare": "Strong and weak",
} as const;
