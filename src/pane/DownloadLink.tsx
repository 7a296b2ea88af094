import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Download } from "./door.js";
import { useSpeech } from "./speech.js";
import type { PaneKey } from "./speechOf.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly download: Download;
  readonly text: PaneKey;
  /** Has a slot for the name. */
  readonly hint: PaneKey;
  /** Saves without a further press; the link stays for who wants it again. */
  readonly atOnce?: boolean;
}

/** A link that saves a finished workbook under its name. */
export function DownloadLink({ download, text, hint, atOnce = false }: Props): JSX.Element {
  const { label } = useSpeech();
  const link = useRef<HTMLAnchorElement>(null);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([download.bytes], { type: TYPE }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [download]);
  useEffect(() => {
    if (atOnce && address) link.current?.click();
  }, [atOnce, address]);
  return (
    <div class="download">
      <a ref={link} class="primary-link" {...(address ? { href: address } : {})} download={download.name}>
        {label(text)}
      </a>
      <p class="quiet">{label(hint, { name: download.name })}</p>
    </div>
  );
}
