export { drawnValues } from "../model/drawnValues.js";
