// The parent page that plays Excel on the web: it answers the library's messages and shows the workbook.
import { showBook } from "./showBook.js";

const NAMES = { appContext: "ContextActivationManager_getAppContextAsync", notify: "ContextActivationManager_notifyHost" };
const RICH_API = 93;
const COMMAND_DONE = 94;
const SAVE_SETTINGS = 76;

const session = await (await fetch("session")).json();
const settings = [];
document.getElementById("file").textContent = session.fileName;

function guid() {
  return crypto.randomUUID();
}

async function post(path, body) {
  return (await fetch(path, { method: "POST", body: JSON.stringify(body) })).json();
}

function appContext(controlId) {
  return {
    _id: controlId, _appName: 16, _appVersion: "16", _appMinorVersion: 1, _appUILocale: session.locale, _dataLocale: session.locale,
    _docUrl: `${location.origin}/${session.fileName}`, _clientMode: session.readOnly ? 0 : 1, _settings: settings, _reason: "inserted", _osfControlType: 1,
    _eToken: "", _correlationId: guid(), _appInstanceId: controlId, _hostFullVersion: "16.0.17928.40000", _hostCustomMessage: "",
    _requirementMatrix: JSON.stringify(session.sets), _clientWindowHeight: 600, _clientWindowWidth: 320, _addinName: session.addinName,
    _appDomains: [], _dialogRequirementMatrix: "", _featureGates: {}, _initialDisplayMode: 2, _wacHostEnvironment: "0", _isFromWacAutomation: false,
  };
}

/** Opens an add-in page in a frame and answers it for as long as the frame stands. */
function attach(place, url, onCommandsReady = () => undefined) {
  const frame = document.createElement("iframe");
  const controlId = guid();
  const conversation = `conv_${guid().replaceAll("-", "")}`;
  const origin = new URL(url).origin;
  const hostInfo = `Excel|Web|16.01|${session.locale}|${guid()}||disableLogging|0`;
  // The name must stand before the frame is in the page; set afterwards it stays empty inside.
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_0_${conversation}`, hostInfo, xdmInfo: `${conversation}|${controlId}|${location.origin}`, serializerVersion: "1", flights: "[]",
  });
  frame.src = `${url}?_host_Info=Excel$Web$16.01$${session.locale}$$$disableLogging$0`;
  const events = new Map();
  // A command page is gone once its command is done; the library still releases its objects then.
  const send = (request, data, responseType) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1, _actionName: request._actionName, _conversationId: conversation, _correlationId: request._correlationId, _origin: location.href,
        _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1,
      }),
      origin,
    );
  const frameState = { frame, done: new Map(), run: (name, id) => send(events.get("appCommandInvoked"), { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) }, 1) };
  window.addEventListener("message", async (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = JSON.parse(event.data);
    if (request._messageType !== 0 || request._conversationId !== conversation) return;
    if (request._actionType === 1) {
      events.set(request._actionName, request);
      send(request, { Error: 0 }, 0);
      if (request._actionName === "appCommandInvoked") onCommandsReady(frameState);
    } else if (request._actionType === 2) {
      send(request, { Error: 0 }, 0);
    } else if (request._actionName === NAMES.appContext) {
      send(request, appContext(controlId), 0);
    } else if (request._actionName === NAMES.notify) {
      send(request, null, 0);
    } else {
      const data = await execute(request._data, frameState);
      if (data !== null) send(request, data, 0);
    }
  });
  place.replaceChildren(frame);
  return frameState;
}

async function execute(data, frameState) {
  const id = data.DdaMethod?.DispatchId;
  if (id === RICH_API) {
    const answer = await post("execute", { body: data.ArrayData[4], flags: data.ArrayData[6] });
    void refresh();
    return answer.silent ? null : answer;
  }
  if (id === COMMAND_DONE) {
    frameState.done.get(data[0] ?? data.ArrayData?.[0])?.();
    return { Error: 0, Version: 1 };
  }
  if (id === SAVE_SETTINGS || data.DdaSettingsMethod) {
    settings.splice(0, settings.length, ...(data.DdaSettingsMethod?.Properties ?? []));
    return { Error: 0, Version: 1 };
  }
  await post("unknown", data);
  return { Error: 5001, Version: 1 };
}

/** Runs a function command of the ribbon in a page of its own, as an Excel without a shared runtime does. */
function runCommand(command) {
  return new Promise((resolve) => {
    const place = document.createElement("div");
    place.hidden = true;
    document.body.append(place);
    attach(place, command.page, (state) => {
      const id = guid();
      state.done.set(id, () => {
        place.remove();
        void refresh();
        resolve("completed");
      });
      state.run(command.action, id);
    });
  });
}

const view = showBook(async (sheet) => {
  await post("activate", { sheet });
  await refresh();
});

let drawing = false;
let changed = false;
async function refresh() {
  if (!session.shown) return;
  changed = true;
  if (drawing) return;
  drawing = true;
  while (changed) {
    changed = false;
    view(await (await fetch("view")).json());
  }
  drawing = false;
}

for (const command of session.commands) {
  const button = document.createElement("button");
  button.textContent = command.label;
  button.addEventListener("click", async () => {
    document.getElementById("said").textContent = await runCommand(command);
  });
  document.getElementById("commands").append(button);
}
globalThis.standIn = { refresh, runCommand };
attach(document.getElementById("pane"), session.pane);
await refresh();
