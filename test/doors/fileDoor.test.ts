import { fileDoor } from "../../src/doors/fileDoor.js";
import type { RemoteDesk } from "../../src/doors/remoteDesk.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";

test("M5: a file that was moved or saved since it was chosen is told by its name, and nothing is asked of the desk", async () => {
  const asked: string[] = [];
  const desk: Pick<RemoteDesk, "epoch" | "ask"> = { epoch: 0, ask: (name) => Promise.reject(new Error(asked.push(name).toString())) };
  const file = Object.assign(new File([], "周报.xlsx"), { arrayBuffer: () => Promise.reject(new DOMException("it changed", "NotReadableError")) });
  const door = fileDoor(desk as RemoteDesk, { file }, () => ({ today: parseIsoDay("2025-09-22") as Day, minutes: 600 }), "0.1.0");
  await expect(door.look(new AbortController().signal, () => undefined)).rejects.toMatchObject({ code: "FILE_GONE", say: { with: { file: "周报.xlsx" } } });
  expect(asked).toEqual([]);
});
