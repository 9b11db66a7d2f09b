// Which requests were signed on the paper: the code that stands there beside each of them is typed from it. A request that
// was changed after printing has another code by now.

import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { EntryId } from "../../domain/ledger/entry.ts";
import { paperWordsFor } from "../../text/pages/paper.ts";
import type { RequestView } from "../../wire/requests.ts";
import { titleOf } from "../staff/parts/request-card.tsx";
import { useSpeech } from "../surroundings.ts";
import { Field } from "../widgets/field.tsx";
import { isCodeOf } from "./check-code.ts";

/** What was typed beside which request. */
export type Typed = ReadonlyMap<EntryId, string>;

interface CheckCodesProps {
  readonly requests: readonly RequestView[];
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  /** It was tried to record them so. */
  readonly isSent: boolean;
}

export function CheckCodes({ requests, typed, onTyped, isSent }: CheckCodesProps): JSX.Element {
  const { language } = useSpeech();
  const say = paperWordsFor(language);
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const isBlank = requests.every((request) => (typed.get(request.id) ?? "").trim() === "");
  const errorsOf = ({ id: of, printedHash }: RequestView): readonly string[] => {
    const code = typed.get(of)?.trim() ?? "";
    return isSent && code !== "" && !isCodeOf(code, printedHash) ? [say.codeWrong] : [];
  };
  const isWrong = isSent && (isBlank || requests.some((request) => errorsOf(request).length > 0));
  useEffect(() => {
    if (isWrong) group.current?.querySelector<HTMLInputElement>(".invalid input, input")?.focus();
  }, [isWrong]);
  return (
    <fieldset ref={group} class="check-codes" aria-describedby={`${id}-hint`}>
      <legend>{say.codes}</legend>
      <p class="hint" id={`${id}-hint`}>
        {say.codesHint}
      </p>
      {isSent && isBlank && (
        <p class="error" role="alert">
          {say.codeMissing}
        </p>
      )}
      {requests.map((request) => (
        <Field
          key={request.id}
          id={`${id}-${request.id}`}
          label={say.codeOf(request.id, titleOf(request, language))}
          value={typed.get(request.id) ?? ""}
          onChange={(code) => onTyped(new Map(typed).set(request.id, code))}
          errors={errorsOf(request)}
        />
      ))}
    </fieldset>
  );
}
