// 纸质签字 (C9): the sheet to be signed is printed here, and what was signed on it is recorded: for which requests, who keeps
// the paper and where its scan is.

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { EntryId } from "../../domain/ledger/entry.ts";
import { paperWordsFor } from "../../text/pages/paper.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import type { RequestView } from "../../wire/requests.ts";
import { acting } from "../staff/parts/post-name.ts";
import { useStaff } from "../staff/surroundings.ts";
import { useSpeech } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { Choice, Field } from "../widgets/field.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { bySigner, type Awaited } from "./by-signer.ts";
import { isCodeOf } from "./check-code.ts";
import { CheckCodes, type Typed } from "./check-codes.tsx";
import { PrintButton } from "./print-button.tsx";
import { ScanField, type ScanGiven } from "./scan-field.tsx";

const NO_SCAN: ScanGiven = { address: "" };

export interface PaperSignaturesProps {
  readonly requests: readonly RequestView[];
  readonly onSigned: () => void;
}

export function PaperSignatures({ requests, onSigned }: PaperSignaturesProps): JSX.Element | null {
  const say = paperWordsFor(useSpeech().language);
  const awaited = bySigner(requests);
  const [chosen, setChosen] = useState("");
  const one = awaited.find(({ key }) => key === chosen) ?? awaited[0];
  if (!one) return null;
  return (
    <details class="paper-signatures">
      <summary>{say.title(requests.filter(({ printedHash }) => printedHash !== "").length)}</summary>
      <Signer awaited={awaited} one={one} onChosen={setChosen} onSigned={onSigned} />
    </details>
  );
}

interface SignerProps {
  readonly awaited: readonly Awaited[];
  readonly one: Awaited;
  readonly onChosen: (key: string) => void;
  readonly onSigned: () => void;
}

function Signer({ awaited, one, onChosen, onSigned }: SignerProps): JSX.Element {
  const { language, words, say: sayAll } = useSpeech();
  const say = paperWordsFor(language);
  const { tell } = useStaff();
  const [typed, setTyped] = useState<Typed>(new Map<EntryId, string>());
  const [keeper, setKeeper] = useState("");
  const [scan, setScan] = useState<ScanGiven>(NO_SCAN);
  const [isSent, setIsSent] = useState(false);
  const id = useId();
  const operation = useOperation("sign-on-paper", ({ ids }, here) => {
    tell(say.recorded(ids.length));
    if (!here) return;
    setTyped(new Map());
    setScan(NO_SCAN);
    setIsSent(false);
    onSigned();
  });
  const { progress } = operation;
  const errorsOf = (field: string): readonly string[] =>
    progress.state === "refused"
      ? progress.refusals.filter((each) => each.field === field).map((each) => refusalText(each, words))
      : [];
  const codes = one.requests.flatMap((request) => {
    const code = typed.get(request.id)?.trim() ?? "";
    return code === "" ? [] : [{ request, isRight: isCodeOf(code, request.printedHash) }];
  });
  const send = (event: Event): void => {
    event.preventDefault();
    setIsSent(true);
    if (codes.length === 0 || codes.some(({ isRight }) => !isRight)) return;
    const requests = codes.map(({ request }) => ({
      id: request.id,
      version: request.version,
      hash: request.printedHash,
    }));
    const { file, address } = scan;
    const input = { requests, department: one.department, keeper, scan: address };
    operation.run(file ? { ...input, file: file.base64 } : input);
  };
  const nameOf = ({ party, department, name }: Awaited): string => acting(party, department, name, language);
  return (
    <form class="panel" noValidate onSubmit={send}>
      <p>{say.explained}</p>
      <Choice
        id={`${id}-signer`}
        label={say.whose}
        value={one.key}
        onChange={onChosen}
        options={awaited.map((each) => ({
          value: each.key,
          text: say.signerOf(nameOf(each), each.requests.length),
        }))}
      />
      <div class="buttons">
        <PrintButton requests={one.requests} signer={nameOf(one)} />
      </div>
      <CheckCodes requests={one.requests} typed={typed} onTyped={setTyped} isSent={isSent} />
      <Field
        id={`${id}-keeper`}
        label={say.keeper}
        value={keeper}
        onChange={setKeeper}
        required
        requiredText={sayAll.form.required}
        hint={say.keeperHint}
        errors={errorsOf("keeper")}
      />
      <ScanField id={`${id}-scan`} given={scan} onGiven={setScan} errors={errorsOf("scan")} />
      <Trouble
        progress={progress}
        onRetry={operation.retry}
        fieldId={(field) => `${id}-${field}`}
        onReload={onSigned}
      />
      {progress.state === "running" ? (
        <Waiting what={scan.file ? say.uploading : say.recording} />
      ) : (
        <div class="buttons">
          <button type="submit" class="button primary">
            {say.record}
          </button>
        </div>
      )}
    </form>
  );
}
