import { readRelationships, type Relationship } from "../relationships.js";
import type { XmlElement } from "../write/elements.js";
import { addPart, type Canvas } from "../write/drawSheet.js";
import type { PartKind } from "../write/partKinds.js";
import { editRelations, type NewRelation } from "../write/relationsEdit.js";

/** What hangs on the sheet that is drawn over: found by kind, added, let go; its relationships keep their ids. */
export class HangingParts {
  readonly #canvas: Canvas;
  readonly #present: readonly Relationship[];
  readonly #added: NewRelation[] = [];
  readonly #gone: string[] = [];

  constructor(canvas: Canvas) {
    this.#canvas = canvas;
    this.#present = readRelationships(canvas.edit.pkg, canvas.part).filter(({ external }) => !external);
  }

  /** The parts of a kind. */
  all(kind: string): readonly Relationship[] {
    return this.#present.filter((relation) => relation.kind === kind);
  }

  /** The part that an element of the sheet names by its relationship. */
  of(element: XmlElement | undefined): Relationship | undefined {
    const id = element && [...element.attributes].find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
    return this.#present.find((relation) => relation.id === id);
  }

  /** Sets a new part and gives its relationship's id. */
  add(kind: PartKind, text: string): string {
    return this.link(kind, addPart(this.#canvas, kind, text));
  }

  /** A relationship to a part that is there; gives its id. */
  link(kind: PartKind, part: string): string {
    const used = new Set([...this.#ids(), ...this.#added.map(({ id }) => id)].map((id) => id.toLowerCase()));
    let number = 1;
    while (used.has(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    this.#added.push({ id, kind, part });
    return id;
  }

  /** Lets a part go; it is taken out where nothing else leads to it. */
  drop({ id }: Relationship): void {
    this.#gone.push(id);
  }

  /** Writes the relationships. */
  save(): void {
    const { edit, part, dialect } = this.#canvas;
    if (this.#added.length + this.#gone.length > 0) editRelations(edit, part, this.#added, this.#gone, dialect);
  }

  #ids(): readonly string[] {
    return readRelationships(this.#canvas.edit.pkg, this.#canvas.part).map(({ id }) => id);
  }
}
