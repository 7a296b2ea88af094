/** Where office.js comes from and who may frame the page, in Microsoft's own cloud. */
export const WORLD = {
  office: "https://appsforoffice.microsoft.com",
  ancestors: ["https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft", "https://onedrive.live.com", "https://*.office.com"],
};

/** The same for tenants of 21Vianet; not tried with one. */
export const VIANET = {
  office: "https://appsforoffice.cdn.partner.office365.cn",
  ancestors: ["https://*.officewebapps.cn", "https://*.sharepoint.cn"],
};

/** The address of office.js itself for tenants of 21Vianet. */
export const VIANET_OFFICE_JS = `${VIANET.office}/appsforoffice/lib/1/hosted/office.js`;

/** The cloud that an address of office.js belongs to, Microsoft's own where none is named. */
export function cloudOf(officeJs = WORLD.office) {
  return officeJs.startsWith(`${VIANET.office}/`) ? VIANET : WORLD;
}

/**
 * The headers of every answer. `ancestors` adds origins that may frame the page: a test or development server names its own.
 * Over plain http (localhost) the two headers that only make sense on https are left out.
 */
export function headers({ secure, ancestors = [], cloud = WORLD }) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${cloud.office}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    `frame-src ${cloud.office}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...cloud.ancestors, ...ancestors].join(" ")}`,
    "require-trusted-types-for 'script'",
    "trusted-types default fast-html",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** How long files may be kept: those whose name holds their own digest for ever, pictures for a day; all others are asked for anew. */
export const KEPT = [
  { files: /\.[0-9a-f]{12}\.(?:js|css)$/, value: "public, max-age=31536000, immutable" },
  { files: /\.png$/, value: "public, max-age=86400" },
];
export const ANEW = "no-cache";

/** The one-file page is saved, never shown from the site: these headers let no text run that stands in a page. */
export const SAVED = { files: /^\/onefile\//, value: "attachment" };

/** What is said of one file beside the headers of every answer. */
export function headersOf(path) {
  const kept = KEPT.find(({ files }) => files.test(path));
  return { "Cache-Control": kept?.value ?? ANEW, ...(SAVED.files.test(path) ? { "Content-Disposition": SAVED.value } : {}) };
}
