import type { Act, Changed, Download, Drawn, Sending, SourceRow, TeamRolled } from "../pane/door.js";
import type { Correction } from "../model/correction.js";
import type { Day } from "../model/day.js";
import type { Entered, Entry } from "../model/entry.js";
import type { LinkEnd, LinkOption } from "../model/link.js";
import type { NewWeek, WeekAsked } from "../model/newWeek.js";
import type { Mailed } from "../pane/droppedFiles.js";
import type { Leaving, Traces } from "../model/leaving.js";
import type { LimitInForce } from "../model/limitInForce.js";
import type { Origin } from "../model/origin.js";
import type { OwnSettings } from "../model/ownSettings.js";
import type { Overview } from "../model/overview.js";
import type { Recognition } from "../model/recognition.js";
import type { Rehearsal } from "../model/rehearsal.js";
import type { PlannedSettings, SettingChange } from "../model/settingChange.js";
import type { Workbook } from "../model/workbook.js";
import type { WritePlan } from "../model/writePlan.js";
import type { SelfCheck } from "../model/selfCheck.js";
import type { RunRequest } from "../run/assess.js";
import type { Judged } from "../run/drawAll.js";
import type { Ran } from "../run/runSteps.js";
import type { StandardSheets } from "../run/standardSheets.js";
import type { Language } from "../words/language.js";

/** What the door's clock says: the day, and minutes after midnight. */
export interface Now {
  readonly today: Day;
  readonly minutes: number;
}

/** Whose week is to be opened, and in which workbook. */
export interface OpeningAsk {
  readonly workbook: Workbook | null;
  readonly asked: WeekAsked;
  readonly now: Now;
}

/** What is to be judged, and in which words; `workbook` is one that the door has read itself, else the open file is judged. */
export interface JudgeAsk {
  readonly workbook?: Workbook | null;
  readonly request: RunRequest;
  readonly language: Language;
  readonly version: string;
}

/** What the desk can be asked for, and what each gives. */
export interface Tasks {
  /** Opens a file and reads it. */
  readonly open: { readonly ask: { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly now: Now }; readonly give: Overview };
  /** Opens the bundled team sample, its dates moved to end last week. */
  readonly sample: { readonly ask: { readonly language: Language; readonly version: string; readonly now: Now }; readonly give: Overview };
  /** The empty standard workbook, to save. */
  readonly template: { readonly ask: { readonly language: Language; readonly version: string }; readonly give: Download };
  /** Looks through a workbook that the door has read itself, else through the open file. */
  readonly look: { readonly ask: { readonly workbook: Workbook | null; readonly now: Now }; readonly give: Overview };
  /** What is understood of the workbook that was looked through or opened last. */
  readonly recognise: { readonly ask: { readonly now: Now }; readonly give: Recognition };
  /** The thresholds of the same workbook. */
  readonly limits: { readonly ask: { readonly now: Now }; readonly give: readonly LimitInForce[] };
  /** What 设置 and 人员 say beside the thresholds, of a workbook that the door has read itself or of the open file. */
  readonly ownSettings: { readonly ask: { readonly workbook: Workbook | null; readonly now: Now }; readonly give: OwnSettings };
  /** Tries a threshold on past weeks of the workbook that was looked through or opened last; `change` is `name=value`. */
  readonly rehearse: { readonly ask: { readonly person: string | null; readonly change: string; readonly now: Now }; readonly give: Rehearsal };
  /** The standard sheets that a workbook lacks, of one that the door has read itself or of the open file; `sample` fills them with made-up rows. */
  readonly standardSheets: {
    readonly ask: { readonly workbook: Workbook | null; readonly sample: boolean; readonly language: Language; readonly version: string; readonly now: Now };
    readonly give: StandardSheets;
  };
  /** How a change of settings is written, in the same two. */
  readonly settings: {
    readonly ask: { readonly workbook: Workbook | null; readonly change: SettingChange; readonly language: Language; readonly now: Now };
    readonly give: PlannedSettings;
  };
  /** Makes sheets in the open file. */
  readonly write: { readonly ask: { readonly plans: readonly WritePlan[] }; readonly give: null };
  readonly judge: { readonly ask: JudgeAsk; readonly give: Judged };
  /** Reviews the open file and makes its reviewed copy. */
  readonly review: {
    readonly ask: { readonly request: RunRequest; readonly language: Language; readonly version: string };
    readonly give: { readonly judged: Ran; readonly download: Download };
  };
  /** Takes a run of the open file back, completes it, or takes our sheets out, and makes a copy of that. */
  readonly change: { readonly ask: { readonly act: Act; readonly language: Language; readonly version: string }; readonly give: Changed };
  /** Rolls mailed workbooks up into a team's workbook; the one among them that is a team's already is what it goes on from. */
  readonly rollUp: { readonly ask: Mailed & { readonly language: Language; readonly version: string; readonly now: Now }; readonly give: TeamRolled };
  /** What a correction types, and where: into a workbook that the door has read itself, else into the open file. */
  readonly correction: {
    readonly ask: { readonly workbook: Workbook | null; readonly correction: Correction; readonly language: Language; readonly now: Now };
    readonly give: readonly Entry[];
  };
  /** What a task or a log row could be linked to, in the same two. */
  readonly links: { readonly ask: { readonly workbook: Workbook | null; readonly end: LinkEnd; readonly now: Now }; readonly give: readonly LinkOption[] };
  /** The rows that a person's new week lacks, in a workbook that the door has read itself, else in the open file. */
  readonly newWeek: { readonly ask: OpeningAsk; readonly give: NewWeek };
  /** What writes those of them with these ids. */
  readonly weekRows: { readonly ask: OpeningAsk & { readonly ids: readonly string[] }; readonly give: readonly Entry[] };
  /** What the manager will see of a person's week, and what is quickest mended. */
  readonly selfCheck: { readonly ask: JudgeAsk; readonly give: SelfCheck };
  /** What goes out with a workbook that the door has read itself. */
  readonly leaving: { readonly ask: { readonly workbook: Workbook; readonly traces: Traces; readonly person: string | null; readonly now: Now }; readonly give: readonly Leaving[] };
  /** The pages of the open file as they may go up; nothing is written. */
  readonly upward: { readonly ask: JudgeAsk; readonly give: readonly Drawn[] };
  /** What goes out with the open file, and a lean copy of it. */
  readonly send: {
    readonly ask: { readonly request: RunRequest; readonly sheets: readonly string[]; readonly language: Language; readonly version: string };
    readonly give: Sending;
  };
  /** The open file as it stands, to save. */
  readonly copy: { readonly ask: null; readonly give: Download };
  /** Types what a person decided into the open file. */
  readonly type: { readonly ask: { readonly entries: readonly Entry[] }; readonly give: readonly Entered[] };
  /** A row of the open file. */
  readonly row: { readonly ask: { readonly origin: Origin }; readonly give: SourceRow };
}

export type TaskName = keyof Tasks;

/** A task on its way to the worker. */
export type Asked = { readonly [Name in TaskName]: { readonly id: number; readonly name: Name; readonly ask: Tasks[Name]["ask"] } }[TaskName];

/** What the worker says of a task: how far it is, what it gives, or what stopped it. */
export type Told =
  | { readonly id: number; readonly far: { readonly step: "reading" | "judging" | "writing"; readonly done: number; readonly of: number } }
  | { readonly id: number; readonly give: Tasks[TaskName]["give"] }
  | { readonly id: number; readonly failed: { readonly code: string; readonly say: string; readonly with: Readonly<Record<string, string | number>> } };
