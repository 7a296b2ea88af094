import type { JSX } from "preact";
import type { Correctable } from "./correctable.js";
import type { FormProps } from "./correcting.js";

type Kind = Correctable["kind"];
type FormOf<Of extends Kind> = (props: FormProps<Extract<Correctable, { readonly kind: Of }>>) => JSX.Element;

const FORMS: { readonly [Of in Kind]: () => Promise<FormOf<Of>> } = {
  grade: async () => (await import(/* webpackChunkName: "correcting" */ "./CorrectionForm.js")).CorrectionForm,
  pause: async () => (await import(/* webpackChunkName: "correcting" */ "./CorrectionForm.js")).CorrectionForm,
  link: async () => (await import(/* webpackChunkName: "answering" */ "./answering/LinkForm.js")).LinkForm,
  alias: async () => (await import(/* webpackChunkName: "answering" */ "./answering/AliasForm.js")).AliasForm,
  phrase: async () => (await import(/* webpackChunkName: "answering" */ "./answering/PhraseForm.js")).PhraseForm,
};

/** The form of one kind of correction, loaded when it is first opened. */
export async function loadForm(kind: Kind): Promise<FormOf<Kind>> {
  // A form is only ever shown what it was loaded for.
  return (await FORMS[kind]()) as FormOf<Kind>;
}
