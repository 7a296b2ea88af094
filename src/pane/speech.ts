import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { speechOf, type Speech } from "./speechOf.js";

const SpeechContext = createContext<Speech>(speechOf("zh"));

/** Gives its children the language they speak. */
export const Speaking = SpeechContext.Provider;

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
