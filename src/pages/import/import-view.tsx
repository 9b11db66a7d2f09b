// Import of a file, step by step: choose it, say what its columns mean, see what would happen, let it happen (F1).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { guessColumns, type ColumnChoice } from "../../domain/intake/columns.ts";
import { mapTable } from "../../domain/intake/map-row.ts";
import type { ImportPlan } from "../../domain/intake/plan.ts";
import { readTable, type FileTable } from "../../domain/intake/table.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { Output } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { Heading } from "../widgets/heading.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { Batches } from "./batches.tsx";
import { planOf } from "./choices.ts";
import { ChooseFile } from "./choose-file.tsx";
import { ColumnMapping } from "./column-mapping.tsx";
import { ImportResult } from "./import-result.tsx";
import { Preview } from "./preview.tsx";
import { readRows, type FileTrouble } from "./read-file.ts";

export interface OpenFile {
  readonly name: string;
  readonly encoding: string;
  readonly table: FileTable;
}

type Stage =
  | { readonly at: "choose"; readonly trouble?: FileTrouble }
  | { readonly at: "working"; readonly what: "reading" | "checking" }
  | { readonly at: "columns"; readonly file: OpenFile }
  | { readonly at: "preview"; readonly file: OpenFile; readonly plan: ImportPlan }
  | { readonly at: "done"; readonly result: Output<"import-contacts"> };

export function ImportView(): JSX.Element {
  const { say } = useSpeech();
  const { register, reload } = useSurroundings();
  const [stage, setStage] = useState<Stage>({ at: "choose" });
  const [kind, setKind] = useState<ContactKind>("internal");
  const [columns, setColumns] = useState<readonly ColumnChoice[]>([]);
  const [owner, setOwner] = useState<Serial | "">("");

  const restart = (): void => setStage({ at: "choose" });
  const open = async (chosen: File): Promise<void> => {
    setStage({ at: "working", what: "reading" });
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const read = readRows(bytes);
    if (!read.ok) return setStage({ at: "choose", trouble: read.trouble });
    const table = readTable(read.rows);
    if (table.body.length === 0) return setStage({ at: "choose", trouble: "empty" });
    const likely = likelyKind(table);
    setKind(likely);
    setColumns(guessColumns(table.header, table.body, likely));
    setStage({ at: "columns", file: { name: chosen.name, encoding: read.encoding, table } });
  };
  const turn = (next: ContactKind, file: OpenFile): void => {
    setKind(next);
    setColumns(guessColumns(file.table.header, file.table.body, next));
  };
  const check = async (file: OpenFile): Promise<void> => {
    setStage({ at: "working", what: "checking" });
    await painted();
    setStage({ at: "preview", file, plan: planOf(register, kind, mapTable(file.table, columns), owner) });
  };

  return (
    <>
      <Heading of={stage.at}>{say.import.title}</Heading>
      {stage.at === "choose" && (
        <>
          <ChooseFile trouble={stage.trouble} onFile={(file) => void open(file)} />
          <Batches />
        </>
      )}
      {stage.at === "working" && <Waiting what={say.import[stage.what]} />}
      {stage.at === "columns" && (
        <ColumnMapping
          file={stage.file}
          kind={kind}
          onKind={(next) => turn(next, stage.file)}
          columns={columns}
          onColumns={setColumns}
          owner={owner}
          onOwner={setOwner}
          onNext={() => void check(stage.file)}
          onCancel={restart}
        />
      )}
      {stage.at === "preview" && (
        <Preview
          file={stage.file}
          kind={kind}
          owner={kind === "external" ? owner : ""}
          plan={stage.plan}
          onBack={() => setStage({ at: "columns", file: stage.file })}
          onDone={(result) => {
            setStage({ at: "done", result });
            void reload();
          }}
        />
      )}
      {stage.at === "done" && (
        <>
          <ImportResult result={stage.result} onAgain={restart} />
          <Batches key={stage.result.batch} />
        </>
      )}
    </>
  );
}

/** The kind of contact whose fields more of the columns mean. */
function likelyKind(table: FileTable): ContactKind {
  const known = (kind: ContactKind): number =>
    guessColumns(table.header, table.body, kind).filter((choice) => choice.sure && choice.field !== "")
      .length;
  return known("external") > known("internal") ? "external" : "internal";
}

/** After the browser has shown what was set, so that a long computation does not hide it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
