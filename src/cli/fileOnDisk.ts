import { basename } from "node:path";
import { HostFailure } from "../hosts/failure.js";
import type { Host, Progress } from "../hosts/host.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import type { Entered, Entry } from "../model/entry.js";
import type { Workbook } from "../model/workbook.js";
import type { WritePlan } from "../model/writePlan.js";
import { inflateInNode } from "./inflateInNode.js";
import { openInput } from "./openInput.js";
import type { Terminal } from "./terminal.js";

interface Opened {
  readonly host: XlsxHost;
  /** As it was read. */
  readonly bytes: Uint8Array;
}

/** A workbook on disk, opened anew by each reading: it is written only into the bytes in memory, and not where the file says something else by then. */
export class FileOnDisk implements Host {
  readonly #path: string;
  readonly #terminal: Terminal;
  #opened: Opened | null = null;

  constructor(path: string, terminal: Terminal) {
    this.#path = path;
    this.#terminal = terminal;
  }

  async read(progress?: Progress): Promise<Workbook> {
    this.#opened = null;
    return (await this.#open()).host.read(progress);
  }

  async write(plans: readonly WritePlan[], progress?: Progress): Promise<void> {
    const { host, bytes } = await this.#open();
    const now = await openInput(this.#path, this.#terminal);
    if (Buffer.compare(now, bytes) !== 0) throw new HostFailure("input-changed", { say: "file-changed", with: { file: basename(this.#path) } });
    await host.write(plans, progress);
  }

  async remove(sheets: readonly string[]): Promise<void> {
    await (await this.#open()).host.remove(sheets);
  }

  async type(entries: readonly Entry[]): Promise<readonly Entered[]> {
    return (await this.#open()).host.type(entries);
  }

  /** The workbook as it stands now, as the bytes of a file. */
  async bytes(): Promise<Uint8Array> {
    return (await this.#open()).host.bytes();
  }

  async #open(): Promise<Opened> {
    if (this.#opened) return this.#opened;
    const bytes = await openInput(this.#path, this.#terminal);
    this.#opened = { host: new XlsxHost(bytes, basename(this.#path), {}, inflateInNode), bytes };
    return this.#opened;
  }
}
