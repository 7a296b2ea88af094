/** The names in braces of a template: `Slots<"{n} 项">` is `"n"`. */
export type Slots<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;

/**
 * A template with its slots filled. A slot without a value stays visible in its braces, so that a fault shows.
 *
 * @example fill("完成 {n}/{of}", { n: 1, of: 3 }) //=> "完成 1/3"
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : slot));
}
