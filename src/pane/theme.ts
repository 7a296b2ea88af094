import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { isDark, type OfficeTheme } from "./isDark.js";

/** Puts on Office's theme, else the system's; looks again when the system changes and when the pane is come back to, since Excel tells of no change. */
export function followTheme(officeTheme: () => OfficeTheme | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const put = (): void => {
    const dark = isDark(officeTheme()) ?? system.matches;
    setTheme(dark ? webDarkTheme : webLightTheme);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  system.addEventListener("change", put);
  window.addEventListener("focus", put);
  document.addEventListener("visibilitychange", put);
  put();
}
