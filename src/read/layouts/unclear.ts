/** A layout that nobody can be sure of: the sentence with the one step to take. */
export class Unclear {
  constructor(
    readonly code: "layout-unclear" | "kind-unclear" | "prose-report",
    readonly slots: Readonly<Record<string, string | number>>,
  ) {}
}
