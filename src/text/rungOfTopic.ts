import type { Rung } from "../model/reading.js";
import type { Topic } from "./lexicon/attainments.js";

const RUNGS: Partial<Record<Topic, Rung>> = {
  sign: "signed",
  stamp: "signed",
  pay: "paid",
  approve: "written",
  win: "written",
  record: "written",
  agree: "agreed",
};

/**
 * Gives the commitment rung that an attained event of this topic stands for (ruling 27).
 *
 * @example rungOfTopic("pay") //=> "paid"
 */
export function rungOfTopic(topic: Topic | undefined): Rung {
  return topic === undefined ? "none" : (RUNGS[topic] ?? "none");
}
