export { cellText, LONGEST_TEXT } from "../model/cellText.js";
