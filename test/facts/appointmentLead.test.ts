import { appointmentLead } from "../../src/facts/appointmentLead.js";
import { on, plan } from "../support/builders.js";

const [confirmed, visited] = [{ appointment: on("2025-08-11") }, { due: on("2025-08-14") }];

test("the lead of a visit is its days from confirmation, and unknown without either", () => {
  expect([{ ...confirmed, ...visited }, { ...visited, appointment: on("2025-08-15") }, confirmed, visited, {}].map((change) => appointmentLead(plan(change)))).toEqual([3, -1, null, null, null]);
});
