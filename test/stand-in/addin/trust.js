// The same policy as the product's first script: scripts come from here or from the library's address, and from nowhere else.
if (window.trustedTypes) {
  trustedTypes.createPolicy("default", {
    createScriptURL(address) {
      const { origin } = new URL(address, location.href);
      if (origin === location.origin || origin === "https://appsforoffice.microsoft.com") return address;
      throw new TypeError("script source refused");
    },
  });
}
