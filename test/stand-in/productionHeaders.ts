const LIBRARY = "https://appsforoffice.microsoft.com";

/** The headers that the add-in's files are served with in production; a test adds only its own parent page to the ancestors. */
export function productionHeaders(parent: string): Record<string, string> {
  return {
    "content-security-policy": [
      "default-src 'none'", `script-src 'self' ${LIBRARY}`, "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'none'", "worker-src 'self'",
      `frame-src ${LIBRARY}`, "object-src 'none'", "base-uri 'none'", "form-action 'none'",
      `frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com https://*.office.com ${parent}`,
      "require-trusted-types-for 'script'", "trusted-types default fast-html", "upgrade-insecure-requests",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
  };
}
