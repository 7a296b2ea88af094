import { render } from "preact";
import type { DateSystem } from "../../model/dateSystem.js";
import type { Drawn } from "../door.js";
import { PrintedSheets } from "./PrintedSheets.js";
import { printRules } from "./printRules.js";

/** Takes away what was there to print, where that is so. */
let clear = (): void => undefined;

/** Prints sheets in place of the page; a browser that makes a PDF of it proposes `title` as its name. */
export function printSheets(drawn: readonly Drawn[], dateSystem: DateSystem, title: string): void {
  clear();
  const root = document.createElement("div");
  root.className = "printed paper";
  render(<PrintedSheets drawn={drawn} dateSystem={dateSystem} />, root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printRules(drawn.map(({ drawing }) => drawing)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(root);
  const before = document.title;
  document.title = title;
  clear = () => {
    clear = () => undefined;
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.title = before;
  };
  // A browser may go on before the person has printed.
  addEventListener("afterprint", () => clear(), { once: true });
  print();
}
