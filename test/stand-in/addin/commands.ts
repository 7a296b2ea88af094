import { selectPlace } from "../../../src/hosts/excel/selectPlace.js";

Office.actions.associate("showOwn", (event: Office.AddinCommands.Event) => {
  void selectPlace({ sheet: "周复盘", row: 1, column: 1 }).then(() => event.completed());
});
void Office.onReady();
