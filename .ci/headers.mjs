const OFFICE = "https://appsforoffice.microsoft.com";

const ANCESTORS = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://*.office.com",
];

/**
 * The headers of every answer. `ancestors` adds origins that may frame the page: a test or development server names its own.
 * Over plain http (localhost) the two headers that only make sense on https are left out.
 */
export function headers({ secure, ancestors = [] }) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${OFFICE}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    `frame-src ${OFFICE}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...ANCESTORS, ...ancestors].join(" ")}`,
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
