// Plays Excel for Windows for excel-win32-16.01.js: the object that the desktop application hangs on the window.
(() => {
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => "11111111-2222-3333-4444-555555555555", GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN", GetAppDataLocale: () => "zh-CN", GetDocUrl: () => "C:\\Book1.xlsx", GetAppCapabilities: () => 1, GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1, GetSolutionToken: () => "", GetInstanceId: () => "1", GetHostFullVersion: () => "16.0.17928.40000",
    GetSupportedMatrix: () => globalThis.standInSets, GetInitialDisplayMode: () => 0, GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () => "_host_Info=Excel$Win32$16.01$zh-CN$$$disableLogging$0",
    GetLoggingAllowed: () => false,
    RegisterEvent: (id, target, handler, callback) => callback({ toArray: () => [0] }),
    UnregisterEvent: (id, target, callback) => callback({ toArray: () => [0] }),
    Execute: async (id, params, callback) => {
      const request = params[0];
      if (id !== 93) return callback(0);
      const answer = await globalThis.standInExecute(String(request[4]), Number(request[6]));
      if (answer.silent) return undefined;
      return callback(answer.Error ? answer.Error : { toArray: () => [0, answer.Data] });
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
})();
