import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Download } from "./door.js";

interface Props {
  readonly download: Download;
  /** The media type of its bytes. */
  readonly type: string;
  readonly text: string;
  readonly hint: string;
  /** Saves without a further press; the link stays for who wants it again. */
  readonly atOnce?: boolean;
}

/** A link that saves a file that was made here under its name. */
export function SaveLink({ download, type, text, hint, atOnce = false }: Props): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([download.bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [download, type]);
  useEffect(() => {
    if (atOnce && address) link.current?.click();
  }, [atOnce, address]);
  return (
    <div class="download">
      <a ref={link} class="primary-link" {...(address ? { href: address } : {})} download={download.name}>
        {text}
      </a>
      <p class="quiet">{hint}</p>
    </div>
  );
}
