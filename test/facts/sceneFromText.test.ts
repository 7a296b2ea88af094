import { sceneFromText } from "../../src/facts/sceneFromText.js";
import { entry } from "../support/builders.js";

const TOLD = { action: "去局里开会", met: null, nothing: false } as const;

test.each<[string, Parameters<typeof sceneFromText>[0], ReturnType<typeof sceneFromText>]>([
  ["the words name one", { ...TOLD, entry: entry({ channel: "面谈" }) }, "会议"],
  ["the words name none", { ...TOLD, action: "跟进", entry: entry({ channel: "面谈" }) }, null],
  ["nothing was done", { ...TOLD, nothing: true, entry: entry({ channel: "面谈" }) }, null],
  ["nobody was met", { ...TOLD, met: false, entry: entry({ channel: "面谈" }) }, null],
  ["somebody was met", { ...TOLD, met: true, entry: entry({ channel: "面谈" }) }, "会议"],
  ["场景 says one", { ...TOLD, entry: entry({ channel: "面谈", scene: "领导干部办公室" }) }, null],
  ["方式 is one", { ...TOLD, entry: entry({ channel: "电话" }) }, null],
])("%s", (_, slot, scene) => expect(sceneFromText(slot)).toBe(scene));
