import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreOf, sentences, type Labelled } from "./scoreOf.js";

describe("sentences the rules were thought through on", () => {
  test.each([
    ["completion", "known", 0.98],
    ["completion", "more", 0.98],
    ["completion", "third", 0.95],
    ["completion", "fourthSeen", 0.97],
    ["completion", "fourth", 0.98],
    ["completion", "fifth", 0.97],
    ["completion", "sixth", 0.95],
    ["completion", "seventh", 0.92],
    ["completion", "eighth", 0.95],
    ["completion", "ninth", 0.95],
    ["completion", "tenth", 0.94],
    ["completion", "eleventh", 0.95],
    ["completion", "twelfth", 0.97],
    ["completion", "thirteenth", 0.96],
    ["completion", "fourteenth", 0.96],
    ["completion", "fifteenth", 0.96],
    ["effect", "fourthSeen", 0.97],
    ["effect", "fourth", 0.97],
    ["effect", "fifth", 0.95],
    ["effect", "sixth", 0.92],
    ["effect", "eighth", 0.9],
    ["effect", "ninth", 0.97],
    ["effect", "tenth", 0.97],
    ["effect", "eleventh", 0.94],
    ["effect", "twelfth", 0.97],
    ["effect", "thirteenth", 0.96],
    ["effect", "third", 0.95],
    ["effect", "known", 0.97],
    ["effect", "more", 0.97],
  ] as const)("%s.%s is read right above its floor", (kind, part, floor) => {
    const score = scoreOf(sentences(kind, part));
    expect(score.right / score.of).toBeGreaterThanOrEqual(floor);
    expect(score.falselyReached / score.of).toBeLessThanOrEqual(0.02);
  });
});

describe("sentences of other hands, labelled before the first run and not looked at since", () => {
  test.each([
    ["completion", "unseenFourth", 0.91],
    ["completion", "unseenThird", 0.94],
    ["completion", "unseenSecond", 0.94],
    ["completion", "unseenFirst", 0.87],
    ["effect", "unseenFourth", 0.92],
    ["effect", "unseenThird", 0.9],
    ["effect", "unseenSecond", 0.94],
    ["effect", "unseenFirst", 0.9],
  ] as const)("%s.%s is read right above its floor, seldom called reached wrongly, and nearly always right where it is sure", (kind, part, floor) => {
    const score = scoreOf(sentences(kind, part));
    expect(score.right / score.of).toBeGreaterThanOrEqual(floor);
    expect(score.falselyReached / score.of).toBeLessThanOrEqual(0.03);
    expect(score.sureRight / score.sure).toBeGreaterThanOrEqual(0.96);
  });
});

const labels = join("..", "shared", "data", "labels");
if (existsSync(labels)) {
  const rows = (file: string): readonly Record<string, unknown>[] =>
    readFileSync(join(labels, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  describe("the labelled sentences of the guide", () => {
    test("completion", () => {
      const score = scoreOf(rows("completion.dev.jsonl").map((row) => ({ ...row, text: row.status_text }) as Labelled & Record<string, unknown>));
      expect(score.right / score.of).toBeGreaterThanOrEqual(0.98);
      expect(score.falselyReached).toBe(0);
    });
    test("effect", () => {
      const score = scoreOf(rows("effect.dev.jsonl") as unknown as readonly Labelled[]);
      expect(score.right / score.of).toBeGreaterThanOrEqual(0.95);
      expect(score.falselyReached).toBeLessThanOrEqual(1);
    });
  });
} else process.stdout.write("labelled sentences of the guide are not here: not tested\n");
