// Export for administrators (F3): whom, in which format; the file is made here, and the log says who took what.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { exportColumns } from "../../domain/export/columns.ts";
import type { Serial } from "../../domain/register/serial.ts";
import { EXPORT_FORMATS, type ExportFormat, type ExportScope, type Input } from "../../wire/operations.ts";
import { KindSwitch } from "../contact/kind-switch.tsx";
import { isPast, type AnyView, type Register } from "../register.ts";
import { likelyKind } from "../selection/likely-kind.ts";
import { Selection } from "../selection/selection.tsx";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Choice } from "../widgets/field.tsx";
import { Heading } from "../widgets/heading.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { EXTENSIONS, makeFile } from "./make-file.ts";
import { Scopes } from "./scopes.tsx";

interface Made {
  readonly name: string;
  readonly count: number;
  /** "blob:…"; "" where the file could not be made. */
  readonly url: string;
}

type Scope = ExportScope["of"];

function contactsOf(register: Register, kind: ContactKind): AnyView[] {
  return kind === "internal"
    ? [...register.internal.values()].map((view) => ({ kind: "internal", view }))
    : [...register.external.values()].map((view) => ({ kind: "external", view }));
}

/** Saved as the browser saves downloads; the link that stays serves where it did not. */
function save({ url, name }: Made): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
}

export function ExportView({ typed }: { readonly typed: string }): JSX.Element {
  const { words, say } = useSpeech();
  const { register, back } = useSurroundings();
  const [kind, setKind] = useState<ContactKind>(() => likelyKind(register, typed));
  const [scope, setScope] = useState<Scope>(typed.trim() === "" ? "current" : "chosen");
  const [chosen, setChosen] = useState<ReadonlySet<Serial>>(new Set());
  const [format, setFormat] = useState<ExportFormat>("xlsx");
  const [accounts, setAccounts] = useState(false);
  const [made, setMade] = useState<Made | undefined>(undefined);
  const [asked, setAsked] = useState<Input<"export-contacts"> | undefined>(undefined);
  useEffect(() => () => void (made && made.url !== "" && URL.revokeObjectURL(made.url)), [made]);

  const all = contactsOf(register, kind);
  const counts = {
    all: all.length,
    current: all.filter((record) => !isPast(register, record)).length,
    chosen: chosen.size,
  };
  const offersAccounts = kind === "internal" && (format === "xlsx" || format === "csv");
  const operation = useOperation("export-contacts", ({ rows }, here) => {
    if (here && asked) void make(asked, rows);
  });

  const make = async (wanted: typeof asked & object, rows: readonly (readonly string[])[]): Promise<void> => {
    const { companyName, today } = register.about;
    const title = say.export.fileNames[wanted.kind];
    const name = `${companyName}-${title}-${today}.${EXTENSIONS[wanted.format]}`;
    const table = { columns: exportColumns(wanted.kind, wanted.accounts), rows };
    const about = { kind: wanted.kind, format: wanted.format, companyName, sheet: title };
    const url = await makeFile(table, about).then(
      (file) => URL.createObjectURL(file),
      () => "",
    );
    const result = { name, count: rows.length, url };
    setMade(result);
    if (url !== "") save(result);
  };
  const start = (): void => {
    const of: ExportScope = scope === "chosen" ? { of: scope, serials: [...chosen] } : { of: scope };
    const input = { kind, scope: of, format, accounts: offersAccounts && accounts };
    setMade(undefined);
    setAsked(input);
    // Each press takes the contacts out anew, and is logged anew.
    operation.forget();
    operation.run(input);
  };

  return (
    <>
      <Heading onBack={back}>{words.menu.exportFile}</Heading>
      <KindSwitch
        kind={kind}
        onKind={(next) => {
          setKind(next);
          setChosen(new Set());
        }}
      />
      <Scopes scope={scope} counts={counts} onScope={setScope} />
      {scope === "chosen" && (
        <Selection key={kind} kind={kind} chosen={chosen} onChosen={setChosen} typed={typed} />
      )}
      <Choice
        id="export-format"
        label={say.export.format}
        value={format}
        options={EXPORT_FORMATS.map((value) => ({ value, text: say.export.formats[value] }))}
        onChange={setFormat}
        hint={say.export.hints[format]}
      />
      {offersAccounts && (
        <label class="check">
          <input type="checkbox" checked={accounts} onChange={() => setAccounts(!accounts)} />
          <span>{say.export.accounts}</span>
        </label>
      )}
      <p class="hint">{say.export.logged}</p>
      <Trouble progress={operation.progress} onRetry={operation.retry} table={kind} />
      {operation.progress.state === "running" ? (
        <Waiting what={say.export.working} since={operation.progress.since} />
      ) : (
        <div class="buttons">
          <button type="button" class="button primary" disabled={counts[scope] === 0} onClick={start}>
            {say.export.start(counts[scope])}
          </button>
        </div>
      )}
      {made && <MadeFile made={made} />}
    </>
  );
}

function MadeFile({ made }: { readonly made: Made }): JSX.Element {
  const { say } = useSpeech();
  if (made.url === "")
    return (
      <div class="trouble" role="alert">
        {say.export.unmade}
      </div>
    );
  return (
    <div class="fine" role="status">
      <strong>{say.export.done(made.count, made.name)}</strong>
      <p>
        <a class="link" href={made.url} download={made.name}>
          {say.export.again}
        </a>
      </p>
    </div>
  );
}
