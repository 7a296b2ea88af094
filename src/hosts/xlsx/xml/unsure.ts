/** The byte scanner met markup that it leaves to the conforming parser; never seen outside the reader. */
export class Unsure extends Error {
  constructor(readonly at: number) {
    super(`unsure at byte ${at}`);
    this.name = "Unsure";
  }
}
