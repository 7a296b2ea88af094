import { deflateSync } from "fflate";
import fc from "fast-check";
import { inflateInNode } from "../../../../src/cli/inflateInNode.js";
import { inflateAnywhere, type Inflater } from "../../../../src/hosts/xlsx/zip/inflater.js";

describe.each<readonly [string, Inflater]>([
  ["anywhere", inflateAnywhere],
  ["in Node", inflateInNode],
])("the inflater %s", (_name, inflate) => {
  test("gives back what was deflated", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        const given = inflate(deflateSync(bytes, { level: level as 0 | 1 | 9 }), bytes.length);
        expect(Buffer.from(given ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  const text = new TextEncoder().encode("周计划".repeat(500));
  const data = deflateSync(text);

  test.each([
    ["one byte less than there is", text.length - 1],
    ["nothing", 0],
  ])("gives null where %s is stated", (_case, size) => {
    expect(inflate(data, size)).toBeNull();
  });

  test("gives fewer bytes where more are stated", () => {
    expect(inflate(data, text.length + 9)?.length).toBe(text.length);
  });

  test("gives nothing for nothing", () => {
    expect(inflate(deflateSync(new Uint8Array()), 0)?.length).toBe(0);
  });

  test.each([
    ["noise", Uint8Array.of(7, 7, 7)],
    ["half of it", data.subarray(0, data.length >> 1)],
    ["all but the last byte", data.subarray(0, -1)],
  ])("throws for %s", (_case, bytes) => {
    expect(() => inflate(bytes, text.length)).toThrow();
  });

  test("leaves a bomb of 90 MB as soon as it shows", () => {
    const bomb = deflateSync(new Uint8Array(90 << 20), { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    expect(inflate(bomb, 1_000)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 << 20);
  });
});
