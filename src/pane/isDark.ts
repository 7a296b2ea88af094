/** What Office tells of its theme; older ones give the colours alone, Excel on the web nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** As `#rrggbb`. */
  readonly bodyBackgroundColor?: string;
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
