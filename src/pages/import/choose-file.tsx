// Step 1: a file, dropped or chosen.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSpeech } from "../surroundings.ts";
import { Icon } from "../widgets/icons.tsx";
import type { FileTrouble } from "./read-file.ts";

interface ChooseFileProps {
  readonly trouble: FileTrouble | undefined;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ trouble, onFile }: ChooseFileProps): JSX.Element {
  const { say } = useSpeech();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  return (
    <>
      {trouble && (
        <div class="trouble" role="alert">
          {say.import.trouble[trouble]}
        </div>
      )}
      <label
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id="import-file"
          type="file"
          class="visually-hidden"
          accept=".xlsx,.xlsm,.csv,.vcf,.txt,.tsv,.xls,.et,text/csv,text/vcard"
          onChange={(event) => take(event.currentTarget.files)}
        />
        <Icon name="import" />
        <strong>{say.import.choose}</strong>
        <span class="muted">{say.import.drop}</span>
      </label>
      <p class="hint">{say.import.explained}</p>
    </>
  );
}
