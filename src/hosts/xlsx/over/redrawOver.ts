import type { Over, WritePlan } from "../../../model/writePlan.js";
import { dropOrphans } from "../write/dropSheetParts.js";
import { columnsOver } from "./columnsOver.js";
import { conditionsOver } from "./conditionsOver.js";
import { controlsOver, extensionsOver } from "./extrasOver.js";
import { sheetFilterOver } from "./filterOver.js";
import { HangingParts } from "./hangingParts.js";
import { linksOver } from "./linksOver.js";
import { marksOver, openRangesOver } from "./marksOver.js";
import { mergesOver } from "./mergesOver.js";
import { noteParts, pictureParts, tableParts } from "./partsOver.js";
import { rowsOver } from "./rowsOver.js";
import { Sections } from "./sections.js";
import type { Site } from "./site.js";
import { validationsOver } from "./validationsOver.js";
import { breaksOver, printOver, propertiesOver, sizesOver, viewsOver } from "./viewsOver.js";

/** What a sheet is redrawn over with, besides the plan. */
export type Standing = Omit<Site, "plan" | "drawing" | "last" | "lost">;

/**
 * Draws a sheet over what stands on it: of the present sheet only what differs between the last drawing and the new one is touched, and
 * what a person put there goes with its rows and columns.
 *
 * What could not stay is noted in the remarks. Throws `HostFailure` `file-undrawable`, and `Refusal` for a damaged part.
 */
export function redrawOver(plan: WritePlan, over: Over, standing: Standing): void {
  const site: Site = { ...standing, plan, drawing: plan.drawing, last: over.last, lost: new Map() };
  const { present, ground, canvas } = site;
  const sections = new Sections(present.source, present.root);
  const hanging = new HangingParts(canvas);
  propertiesOver(site, sections);
  dimensionOver(site, sections);
  viewsOver(site, sections);
  sizesOver(site, sections);
  columnsOver(site, sections);
  sections.set("sheetData", rowsOver(site));
  openRangesOver(site, sections);
  sheetFilterOver(ground, sections);
  mergesOver(site, sections);
  conditionsOver(site, sections);
  validationsOver(site, sections);
  linksOver(site, sections);
  printOver(site, sections);
  breaksOver(site, sections);
  marksOver(site, sections);
  pictureParts(site, sections, hanging);
  noteParts(site, sections, hanging);
  controlsOver(site, sections);
  tableParts(site, sections, hanging);
  extensionsOver(site, sections);
  canvas.edit.set(canvas.part, sections.apply());
  hanging.save();
  dropOrphans(canvas.edit, canvas.part);
}

/** The used area is said nowhere else, and need not be said at all: once it may have changed it is left out. */
function dimensionOver({ ground }: Site, sections: Sections): void {
  const grown = !ground.rows.still || !ground.columns.still;
  if (grown) sections.set("dimension", "");
}
