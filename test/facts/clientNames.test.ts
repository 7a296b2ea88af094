import { clientNames } from "../../src/facts/clientNames.js";
import { client, entry, inputs, plan } from "../support/builders.js";

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

test("what is typed is looked up once, and answers the same", () => {
  expect(names.of("水务局")).toBe(names.of("水务局"));
});

test("how many names end with words, and whether several begin with them, is the same whenever it is asked", () => {
  expect([names.endings("自然资源局"), names.endings("自然资源局"), names.endings("水利局"), names.endings("教育局")]).toEqual([2, 2, 1, 0]);
  expect([names.sharedStart("示例县"), names.sharedStart("示例县"), names.sharedStart("示例市"), names.sharedStart("示例市"), names.sharedStart("别处")]).toEqual([true, true, false, false, false]);
});

test("names that tasks and log rows hold begin with a place as well", () => {
  const told = clientNames(inputs({ plans: [plan({ client: ["某地水利局"] }), plan()], log: [entry({ client: ["某地教育局"] }), entry()] }));
  expect([told.any, told.sharedStart("某地"), told.spokenIn("去某地教育局开会").spoken]).toEqual([false, true, ["某地教育局"]]);
});

test("no more than three likely names are told, the likest first; a name of one letter is like none", () => {
  const many = clientNames(inputs({ clients: ["示例市水利局", "示例市水利二局", "示例市水利三局", "示例市水利四局", "局"].map((name) => client({ name })) }));
  const { suggestions } = many.of("示例市水利一局") as { readonly suggestions?: readonly string[] };
  expect(suggestions).toHaveLength(3);
  expect((clientNames(inputs({ clients: [client({ name: "局" })] })).of("处") as { readonly suggestions?: readonly string[] }).suggestions).toEqual([]);
});

test("a name of one letter is found in no text, of names that begin alike the longest is", () => {
  const told = clientNames(inputs({ clients: [client({ name: "甲" }), client({ name: "示例园区" }), client({ name: "示例园区管委会", aliases: ["管委办"] })] }));
  expect(told.spokenIn("甲去示例园区管委会，再去示例园区、管委办")).toEqual({ spoken: ["示例园区管委会", "示例园区", "管委办"], rest: "甲去       ,再去    、   " });
});
