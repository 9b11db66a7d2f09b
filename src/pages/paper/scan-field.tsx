// The scan of the signed paper: the file itself, which the register keeps, or the address of one that lies in Drive already.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { LARGEST_SCAN, SCAN_TYPES } from "../../domain/request/scan.ts";
import { paperWordsFor } from "../../text/pages/paper.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech } from "../surroundings.ts";
import { Field } from "../widgets/field.tsx";
import { readScan, type ChosenScan } from "./read-scan.ts";

/** One of the two, or neither yet. */
export interface ScanGiven {
  readonly file?: ChosenScan | undefined;
  readonly address: string;
}

interface ScanFieldProps {
  readonly id: string;
  readonly given: ScanGiven;
  readonly onGiven: (given: ScanGiven) => void;
  /** What the server says of it. */
  readonly errors: readonly string[];
}

export function ScanField({ id, given, onGiven, errors }: ScanFieldProps): JSX.Element {
  const { language, words, say: sayAll } = useSpeech();
  const say = paperWordsFor(language);
  const [trouble, setTrouble] = useState("");
  const { file, address } = given;
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const read = await readScan(chosen).catch(() => undefined);
    if (read?.ok) {
      setTrouble("");
      onGiven({ file: read.value, address: "" });
      return;
    }
    // The same file, corrected meanwhile, can be chosen again.
    input.value = "";
    onGiven({ address });
    setTrouble(read ? read.refusals.map((each) => refusalText(each, words)).join(" ") : say.unreadable);
  };
  const isInvalid = trouble !== "" || (file !== undefined && errors.length > 0);
  return (
    <>
      <div class={isInvalid ? "field invalid" : "field"}>
        <label for={`${id}-file`}>
          {say.file}
          {address === "" && <span class="required">{sayAll.form.required}</span>}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept={SCAN_TYPES.join(",")}
          aria-describedby={`${id}-file-hint`}
          aria-invalid={isInvalid ? true : undefined}
          onChange={(event) => void choose(event.currentTarget)}
        />
        <p class="hint" id={`${id}-file-hint`}>
          {say.fileHint(LARGEST_SCAN)}
        </p>
        {trouble !== "" && (
          <p class="error" role="alert">
            {trouble}
          </p>
        )}
        {file && errors.length > 0 && <p class="error">{errors.join(" ")}</p>}
      </div>
      {!file && (
        <Field
          id={id}
          label={say.scan}
          value={address}
          onChange={(text) => onGiven({ address: text })}
          hint={say.scanHint}
          errors={errors}
        />
      )}
    </>
  );
}
