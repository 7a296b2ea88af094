import { clientNames } from "../../src/facts/clientNames.js";
import { client, inputs } from "../support/builders.js";

const names = clientNames(
  inputs({
    clients: [
      client({ name: "示例市自然资源局", aliases: ["国土局"] }),
      client({ name: "示例县自然资源局", aliases: ["国土局"] }),
      client({ name: "示例（集团）公司" }),
      client({ name: "示例县水利局" }),
    ],
    settings: { aliases: new Map([["水务局", "示例县水利局"], ["示例县林业局", "示例县林业局"]]) },
  }),
);

test.each([
  ["the full name", "示例县水利局", "示例县水利局"],
  ["full-width brackets and spaces", "示例(集团) 公司", "示例（集团）公司"],
  ["a spelling of the settings", "水务局", "示例县水利局"],
])("%s is the client", (_, typed, name) => {
  const named = names.of(typed);
  expect(named.kind === "one" && named.client.name).toBe(name);
  expect(names.nameOf(typed)).toBe(name);
});

test("an alias of two clients is given to neither", () => {
  expect(names.of("国土局").kind).toBe("several");
  expect(names.nameOf("国土局")).toBe("国土局");
});

test("a likely name is suggested, never taken", () => {
  const named = names.of("示例县自然资源和规划局");
  expect(named.kind === "none" && named.suggestions).toEqual(["示例县自然资源局", "示例市自然资源局"]);
  expect(names.nameOf("示例县自然资源和规划局")).toBe("示例县自然资源和规划局");
});

test("a name that the settings have stand for itself is nobody else's", () => {
  expect(names.of("示例县林业局")).toEqual({ kind: "none", suggestions: [] });
  const { suggestions } = names.of("示例县草业局") as { readonly suggestions?: readonly string[] };
  expect(suggestions).not.toEqual([]);
});

test("a name like no other has no suggestion", () => {
  expect(names.of("某某大学")).toEqual({ kind: "none", suggestions: [] });
});
