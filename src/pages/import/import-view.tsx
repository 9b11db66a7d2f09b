// Import of a file, step by step: choose it, say what its columns mean, see what would happen, let it happen (F1).

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { ColumnChoice } from "../../domain/intake/columns.ts";
import { layoutOf } from "../../domain/intake/layout.ts";
import { mapTable } from "../../domain/intake/map-row.ts";
import type { ImportPlan } from "../../domain/intake/plan.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { Output } from "../../wire/operations.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useQuery } from "../use-operation.ts";
import { Heading } from "../widgets/heading.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { Batches } from "./batches.tsx";
import { planOf } from "./choices.ts";
import { ChooseFile } from "./choose-file.tsx";
import { ColumnMapping } from "./column-mapping.tsx";
import { ImportResult } from "./import-result.tsx";
import { Preview } from "./preview.tsx";
import { onSheet, opened, turned, type Opened, type OpenFile } from "./open-file.ts";
import { readFile, type FileTrouble } from "./read-file.ts";

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

  const { answer, again } = useQuery("import-batches", {});
  const layouts = answer.state === "ready" ? answer.value.layouts : [];

  const restart = (): void => setStage({ at: "choose" });
  const show = ({ file, kind: next, columns: guessed }: Opened): void => {
    setKind(next);
    setColumns(guessed);
    setStage({ at: "columns", file });
  };
  const open = async (chosen: File): Promise<void> => {
    setStage({ at: "working", what: "reading" });
    await painted();
    const read = readFile(new Uint8Array(await chosen.arrayBuffer()));
    if (!read.ok) return setStage({ at: "choose", trouble: read.trouble });
    const file = opened(chosen.name, read, layouts);
    if (!file) return setStage({ at: "choose", trouble: "empty" });
    show(file);
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
          <Batches answer={answer} again={again} />
        </>
      )}
      {stage.at === "working" && <Waiting what={say.import[stage.what]} />}
      {stage.at === "columns" && (
        <ColumnMapping
          file={stage.file}
          kind={kind}
          onSheet={(sheet) => show(onSheet(stage.file, sheet, layouts))}
          onKind={(next) => show(turned(stage.file, next, layouts))}
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
          columns={layoutOf(columns)}
          onBack={() => setStage({ at: "columns", file: stage.file })}
          onDone={(result) => {
            setStage({ at: "done", result });
            void reload();
            again();
          }}
        />
      )}
      {stage.at === "done" && (
        <>
          <ImportResult result={stage.result} onAgain={restart} />
          <Batches answer={answer} again={again} />
        </>
      )}
    </>
  );
}

/** After the browser has shown what was set, so that a long computation does not hide it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
