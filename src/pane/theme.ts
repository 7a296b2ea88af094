import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

/** What Office tells of its theme; older ones give the colours alone, Excel on the web nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** As `#rrggbb`. */
  readonly bodyBackgroundColor?: string;
}

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

/**
 * Whether Office is dark; undefined where it does not say.
 *
 * @example isDark({ bodyBackgroundColor: "#262626" }) //=> true
 */
export function isDark(theme: OfficeTheme | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  const light = 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0);
  return Number.isNaN(light) ? undefined : light < 128;
}
