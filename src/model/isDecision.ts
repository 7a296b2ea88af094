import type { OpenNeed } from "./review.js";

/** Whether a need waits for a leader's word (待拍板); what another department owes is 需协调. A need without a kind may be either and counts. */
export function isDecision({ open, need }: OpenNeed): boolean {
  return open && need.kind !== "跨部门";
}

/** Whether anything waits for another department: then the count of all needs is headed 需协调, not 待拍板. */
export function asksDepartments(needs: readonly OpenNeed[]): boolean {
  return needs.some(({ open, need }) => open && need.kind === "跨部门");
}
