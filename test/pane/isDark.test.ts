import { isDark } from "../../src/pane/isDark.js";

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
  [{ isDarkTheme: false }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#F0F0F0" }, false],
  [{ bodyBackgroundColor: "black" }, undefined],
] as const)("Office's theme %j is dark: %s", (theme, dark) => {
  expect(isDark(theme)).toBe(dark);
});
