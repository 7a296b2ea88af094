import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

/** Tells whether Office is dark, or undefined where it does not say (Excel on the web). */
export type OfficeDark = () => boolean | undefined;

/** Puts on Office's theme, else the system's; looks again when the system changes and when the pane gets the focus, since Office tells of no change. */
export function followTheme(officeDark: OfficeDark): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const put = (): void => {
    const dark = officeDark() ?? system.matches;
    setTheme(dark ? webDarkTheme : webLightTheme);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  system.addEventListener("change", put);
  window.addEventListener("focus", put);
  put();
}
