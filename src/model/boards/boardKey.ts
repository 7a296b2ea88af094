/** The boards that are made on request, in the order they stand in the workbook. */
export const BOARD_KEYS = ["clients", "alerts", "lifecycle", "tiers", "health", "relations", "portfolio", "brief", "month", "service", "chain", "milestones", "steps", "payments", "processes", "negotiation", "funnel"] as const;

/** Which board: the subject of its sheet's marker. */
export type BoardKey = (typeof BOARD_KEYS)[number];
