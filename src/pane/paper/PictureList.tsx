import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSay } from "../rep/useSay.js";
import { SaveLink } from "../SaveLink.js";
import type { Picture } from "./picturesOf.js";

const TYPE = "image/png";

/** Pictures to look at, to save and to paste into a chat. */
export function PictureList({ pictures }: { readonly pictures: readonly Picture[] }): JSX.Element {
  return (
    <ul class="pictures">
      {pictures.map((picture) => (
        <li key={picture.download.name}>
          <OnePicture picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function OnePicture({ picture: { canvas, download } }: { readonly picture: Picture }): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<"no" | "paperCopied" | "paperNotCopied">("no");
  const copy = (): void => {
    navigator.clipboard.write([new ClipboardItem({ [TYPE]: new Blob([download.bytes], { type: TYPE }) })]).then(() => setCopied("paperCopied"), () => setCopied("paperNotCopied"));
  };
  const size = `${canvas.width} × ${canvas.height}`;
  return (
    <>
      <div class="picture" tabIndex={0} role="img" aria-label={say("paperSeen", { name: download.name, size })} ref={(box) => box?.replaceChildren(canvas)} />
      <SaveLink download={download} type={TYPE} text={say("paperSave")} hint={say("paperSaved", { name: download.name, size })} />
      {"ClipboardItem" in globalThis ? (
        <button type="button" class="act" onClick={copy}>
          {say("paperCopy")}
        </button>
      ) : null}
      <p class="quiet" role="status">
        {copied === "no" ? "" : say(copied)}
      </p>
    </>
  );
}
