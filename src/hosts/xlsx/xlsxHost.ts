import type { Entered, Entry } from "../../model/entry.js";
import type { Traces } from "../../model/leaving.js";
import type { FileFinding, Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import type { Host, Progress } from "../host.js";
import { lastUsedRow, placeEntries } from "../placeEntries.js";
import { readTraces } from "./findings/readTraces.js";
import type { Limits } from "./limits.js";
import { PresentSheets } from "./over/presentSheet.js";
import { openPackage, type Package } from "./package.js";
import { readStructure } from "./readStructure.js";
import { readWorkbook } from "./readWorkbook.js";
import { checkTyped } from "./typing/checkTyped.js";
import { typeEntries } from "./typing/typeEntries.js";
import { inflateAnywhere, type Inflater } from "./zip/inflater.js";
import { checkWritten } from "./write/checkWritten.js";
import { removeSheets } from "./removeSheets.js";
import { writeWorkbook } from "./writeWorkbook.js";

/** A workbook in a file's bytes, without Excel: in the command line and in a plain browser page. */
export class XlsxHost implements Host {
  readonly #fileName: string | null;
  readonly #limits: Partial<Limits>;
  readonly #inflate: Inflater;
  #pkg: Package;
  /** What of a person's could not stay when sheets were last drawn over. */
  #gone: readonly FileFinding[] = [];

  /** Throws `Refusal` for bytes that are no workbook, or more than the limits allow. */
  constructor(bytes: Uint8Array, fileName: string | null, limits: Partial<Limits> = {}, inflate: Inflater = inflateAnywhere) {
    this.#fileName = fileName;
    this.#limits = limits;
    this.#inflate = inflate;
    this.#pkg = openPackage(bytes, limits, inflate);
  }

  /** The workbook as it stands; after a write its findings also tell what of a person's could not stay. */
  async read(progress?: Progress): Promise<Workbook> {
    const workbook = readWorkbook(this.#pkg, this.#fileName, progress);
    return this.#gone.length === 0 ? workbook : { ...workbook, findings: [...workbook.findings, ...this.#gone] };
  }

  /** Draws into the bytes; they stay as they were where anything goes wrong, the comparison with the plans included. */
  async write(plans: readonly WritePlan[], progress?: Progress): Promise<void> {
    if (plans.length === 0) return;
    const gone: FileFinding[] = [];
    const written = openPackage(writeWorkbook(this.#pkg, plans, (finding) => gone.push(finding)), this.#limits, this.#inflate);
    checkWritten(written, plans, progress, this.#pkg);
    this.#pkg = written;
    this.#gone = gone;
  }

  async remove(sheets: readonly string[]): Promise<void> {
    if (sheets.length > 0) this.#pkg = openPackage(removeSheets(this.#pkg, sheets), this.#limits, this.#inflate);
  }

  /** Types into the bytes; they stay as they were where anything goes wrong. */
  async type(entries: readonly Entry[]): Promise<readonly Entered[]> {
    const { sheets } = readStructure(this.#pkg);
    const present = new PresentSheets(this.#pkg);
    const { placed, created, entered } = placeEntries(entries, (name) => {
      const sheet = sheets.find((one) => one.name === name);
      return sheet ? lastUsedRow(sheet.part === undefined ? [] : present.values(sheet.part)) : null;
    });
    let pkg = this.#pkg;
    if (placed.length > 0) {
      pkg = openPackage(typeEntries(pkg, placed), this.#limits, this.#inflate);
      checkTyped(pkg, placed);
    }
    if (created.length > 0) {
      pkg = openPackage(writeWorkbook(pkg, created), this.#limits, this.#inflate);
      checkWritten(pkg, created);
    }
    this.#pkg = pkg;
    return entered;
  }

  /** Comments, and names in the file's properties. */
  traces(): Traces {
    return readTraces(this.#pkg);
  }

  /** The workbook as it stands now, as the bytes of a file. */
  bytes(): Uint8Array {
    return this.#pkg.bytes;
  }
}
