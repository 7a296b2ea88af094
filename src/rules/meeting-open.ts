import { defineRule } from "./rule.js";

/** Meetings of a client that are over without a result on record, and major matters without a meeting planned (001-13). */
export const meetingOpen = defineRule({
  id: "meeting-open",
  audience: "up",
  level: "yellow",
  needs: ["processes"],
  options: [],
  flags: ["unplanned"],
  doubts: ["unrecorded"],
})(function* ({ processes }) {
  for (const { project, meeting, meetingIn } of processes) {
    const about = { subject: project.name, origins: [project.origin] } as const;
    if (meeting === "unrecorded" && meetingIn !== null) yield { say: "unrecorded", with: { project: project.name, meeting: project.meeting ?? "", days: -meetingIn }, ...about };
    else if (meeting === "unplanned") yield { say: "unplanned", with: { project: project.name }, ...about, level: "info" };
  }
});
