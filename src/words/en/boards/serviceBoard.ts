/** The board of service times (002-17, 003-09). */
export const serviceBoard = {
  "service-sheet": "Service times",
  "service-subtitle": "As of {today} · {open} open, {late} of them past the limit · solved in time {inTime} · raised by clients {active}, found by asking {passive}",
  "service-nothing": "No recent problems.",
  "service-issue": "Problem",
  "service-source": "Source",
  "service-raised": "Raised",
  "service-answer": "Answer (h)",
  "service-days": "Working days",
  "service-responsible": "Responsible",
  "service-state": "State",
  "service-open": "open",
  "service-solved": "solved",
} as const;
