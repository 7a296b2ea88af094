export { drawnValue, drawnValues } from "../model/drawnValues.js";
