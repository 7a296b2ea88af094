import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": HTMLAttributes<HTMLElement> & { appearance?: "primary" | "outline" | "subtle" | "transparent"; size?: "small" | "medium" | "large"; "disabled-focusable"?: boolean };
      "fluent-progress-bar": HTMLAttributes<HTMLElement> & { value?: number; max?: number };
      "fluent-spinner": HTMLAttributes<HTMLElement> & { size?: string };
      "fluent-message-bar": HTMLAttributes<HTMLElement> & { intent?: "info" | "success" | "warning" | "error"; layout?: "multiline" };
    }
  }
}
