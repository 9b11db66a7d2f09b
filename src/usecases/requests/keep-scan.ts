// The scan of a signed paper is kept before its signature is recorded (C9): a run that ends in between leaves a file to which
// nothing refers, and the same operation, asked again, finds it.

import type { Transaction } from "../../domain/change/change.ts";
import { peopleOf } from "../../domain/access/people.ts";
import { accept, type Result } from "../../domain/refusal.ts";
import { scanTypeOf } from "../../domain/request/scan.ts";
import { readSignatures } from "../../domain/request/signatures.ts";
import { Refused } from "../../ports/refused.ts";
import type { RegisterSession, RegisterState } from "../../ports/register.ts";
import type { Scans } from "../../ports/scans.ts";
import type { Input } from "../../wire/operations.ts";
import type { RecordOperation } from "../decision.ts";

type Signed = Input<"sign-on-paper">;

/** With the address of the file that came along. Nothing is kept of what would be refused. */
export function scanKept(
  { decide }: RecordOperation<"sign-on-paper">,
  input: Signed,
  session: RegisterSession,
  scans: Scans,
): Signed {
  const { file } = input;
  const { context } = session;
  if (file === undefined || session.repeated) return input;
  const type = taken(scanTypeOf(file));
  const who = taken(
    session.read((state) => {
      const decided = decide(state, { ...input, scan: "https://…" }, context);
      return decided.ok ? accept(signerOf(decided.value, state)) : decided;
    }),
  );
  const ids = input.requests.map(({ id }) => id);
  const name = `${ids.slice(0, 3).join(" ")}${ids.length > 3 ? " …" : ""} ${context.today} ${who}`.trim();
  return { ...input, scan: scans.keep({ base64: file, type, name }, context.operationId) };
}

function taken<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusals);
  return result.value;
}

/** The name of the one whose signature it becomes. */
function signerOf({ entries = [] }: Transaction, state: RegisterState): string {
  const request = entries.map(({ after }) => after).find(({ kind }) => kind === "request");
  if (request?.kind !== "request") return "";
  const paper = readSignatures(request.entry).filter(({ way }) => way === "paper");
  return (
    peopleOf(state.company, state.internal()).byAccount(paper[paper.length - 1]?.account ?? "")?.name ?? ""
  );
}
