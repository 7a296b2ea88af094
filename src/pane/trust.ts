/** The part of Trusted Types that the page uses; older browsers have none of it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const OFFICE_HOSTS = ["https://appsforoffice.microsoft.com", "https://appsforoffice.cdn.partner.office365.cn"];

/** Scripts and workers come from our own origin or from where office.js is; no other address, and no text becomes HTML. */
function allowScript(url: string): string {
  const { origin } = new URL(url, location.href);
  if (origin === location.origin || OFFICE_HOSTS.includes(origin)) return url;
  throw new TypeError("script source refused");
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy("default", { createScriptURL: allowScript });
