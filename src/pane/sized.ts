import type { RefCallback } from "preact";

/** Gives an element a size in pixels through the style object, which the content security policy allows where it forbids style attributes. */
export function sized(size: { readonly width?: number; readonly height?: number }): RefCallback<HTMLElement> {
  return (element) => {
    if (!element) return;
    for (const [side, pixels] of Object.entries(size)) element.style.setProperty(side, `${pixels}px`);
  };
}
