import { readContentTypes } from "../contentTypes.js";
import { PART_KINDS } from "./partKinds.js";
import type { PackageEdit } from "./packageEdit.js";
import type { TableName } from "./tableXml.js";
import type { ListedName } from "./openWorkbookPart.js";

/** Gives each new table an id and a name that no table and no defined name of the workbook has; parts that are gone do not count. */
export class TableNames {
  readonly #ids = new Set<number>();
  readonly #names: Set<string>;

  constructor(edit: PackageEdit, names: readonly ListedName[]) {
    this.#names = new Set(names.map(({ name }) => name.toLowerCase()));
    const types = readContentTypes(edit.pkg);
    for (const part of edit.pkg.entries.keys()) {
      if (types.of(part) !== PART_KINDS.table.type || edit.dropped.has(part)) continue;
      const tag = /<(?:\w+:)?table\b[^>]*>/.exec(edit.pkg.text(part) ?? "")?.[0] ?? "";
      this.#ids.add(Number(attribute(tag, "id")));
      this.#names.add(attribute(tag, "name").toLowerCase());
      this.#names.add(attribute(tag, "displayName").toLowerCase());
    }
  }

  /**
   * @example names.next("协同推进") //=> { id: 1, name: "协同推进" }, then { id: 2, name: "协同推进_2" }
   */
  next(wanted: string): TableName {
    let id = 1;
    while (this.#ids.has(id)) id += 1;
    let name = wanted;
    for (let number = 2; this.#names.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
    this.#ids.add(id);
    this.#names.add(name.toLowerCase());
    return { id, name };
  }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}
