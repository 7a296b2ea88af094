export { LimitsBox } from "./LimitsBox.js";
export { SettingsBox } from "./SettingsBox.js";
export { SetupNoteBox } from "./SetupNoteBox.js";
export { SetupView } from "./SetupView.js";
