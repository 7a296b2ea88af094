export { LimitsBox } from "./LimitsBox.js";
export { SetupNoteBox } from "./SetupNoteBox.js";
export { SetupView } from "./SetupView.js";
