import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Download } from "./door.js";
import { useSpeech } from "./speech.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A link that saves the reviewed copy under its name. */
export function DownloadLink({ download }: { readonly download: Download }): JSX.Element {
  const { label } = useSpeech();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([download.bytes], { type: TYPE }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [download]);
  return (
    <div class="download">
      <a class="primary-link" {...(address ? { href: address } : {})} download={download.name}>
        {label("download")}
      </a>
      <p class="quiet">{label("downloadHint", { name: download.name })}</p>
    </div>
  );
}
