import "./doors/wordsAhead.js";
import { render } from "preact";
import { excelDoor } from "./doors/excelDoor.js";
import { fileDoor } from "./doors/fileDoor.js";
import { languageOf } from "./doors/languageOf.js";
import { nowOf } from "./doors/nowOf.js";
import { RemoteDesk } from "./doors/remoteDesk.js";
import type { Now } from "./doors/tasks.js";
import { ExcelHost } from "./hosts/excel/excelHost.js";
import { hasSet, LEAST_SET } from "./hosts/excel/features.js";
import { officeReady } from "./hosts/excel/officeReady.js";
import { selectPlace } from "./hosts/excel/selectPlace.js";
import { App, type Place } from "./pane/App.js";
import "./pane/fluent.js";
import "./pane/pane.css";
import { loadSpeech } from "./pane/speechOf.js";
import type { OfficeTheme } from "./pane/isDark.js";
import { keepFocus } from "./pane/keepFocus.js";
import { followTheme } from "./pane/theme.js";
import type { Language } from "./words/language.js";

declare const VERSION: string;

const now = (): Now => nowOf();
const desk = new RemoteDesk();
const root = document.getElementById("pane");
/** What a person switched to; it lasts as long as the page, which stores nothing on the computer. */
let spoken: Language | null = null;

/** Excel frames the page on the web and names itself in the address or the window's name elsewhere; the one-file page has no part of it, wherever it is shown. */
function expectsExcel(): boolean {
  if (!document.getElementById("office-js")) return false;
  return window.parent !== window || location.search.includes("_host_Info") || window.name.includes("hostInfo");
}

async function show(place: Place, locale: string): Promise<void> {
  if (!root) return;
  const speech = await loadSpeech({ language: spoken ?? languageOf(locale), review: false });
  render(
    <App
      // What was shown while Excel was waited for stays; another language, or the page for files, is another page.
      key={`${place.kind === "files" ? "files" : "excel"} ${speech.language}`}
      place={place}
      speech={speech}
      version={VERSION}
      openFile={(file) => fileDoor(desk, { file }, now, VERSION)}
      rollUp={(mailed, language, signal, report) => desk.ask("rollUp", { ...mailed, language, version: VERSION, now: now() }, signal, report)}
      onSpeak={(language) => {
        spoken = language;
      }}
      openSample={(sample) => fileDoor(desk, { sample }, now, VERSION)}
      makeTemplate={(language) => desk.ask("template", { language, version: VERSION }, null)}
    />,
    root,
  );
}

function office(): Office.Context | undefined {
  return "Office" in globalThis ? (Office.context ?? undefined) : undefined;
}

/** Some versions have the property and throw when it is asked. */
function officeTheme(): OfficeTheme | undefined {
  try {
    return office()?.officeTheme;
  } catch {
    return undefined;
  }
}

async function start(): Promise<void> {
  const expected = expectsExcel();
  if (expected) desk.wake();
  followTheme(officeTheme);
  if (root) keepFocus(root);
  const shown = show(expected ? { kind: "waiting" } : { kind: "files", notice: null }, navigator.language);
  const surroundings = await officeReady();
  await shown;
  if (surroundings === "excel") {
    const locale = Office.context.displayLanguage ?? Office.context.contentLanguage;
    if (hasSet(LEAST_SET)) await show({ kind: "excel", door: excelDoor(desk, new ExcelHost(), selectPlace, now, VERSION) }, locale);
    else await show({ kind: "files", notice: "office.old" }, locale);
  } else if (expected) {
    await show({ kind: "files", notice: surroundings === "unreachable" ? "office.unreachable" : null }, navigator.language);
  }
}

void start();
