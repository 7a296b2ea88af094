/** The part of Trusted Types that the page uses; older browsers have none of it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const OFFICE_HOSTS = ["https://appsforoffice.microsoft.com", "https://appsforoffice.cdn.partner.office365.cn"];

/**
 * Scripts and workers come from our own origin or from where office.js is; no other address, and no text becomes HTML.
 *
 * A page opened as a file has no origin: there only what it made itself is its own, a worker of its own text.
 */
function allowScript(url: string): string {
  const { origin, protocol } = new URL(url, location.href);
  const own = origin === "null" ? protocol === "blob:" : origin === location.origin;
  if (own || OFFICE_HOSTS.includes(origin)) return url;
  throw new TypeError("script source refused");
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy("default", { createScriptURL: allowScript });
