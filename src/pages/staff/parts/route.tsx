// The course of a request: who asked, who hands it in, who signs, from when it holds; what is done and what comes next.

import type { JSX } from "preact";
import type { Language } from "../../../domain/company/company.ts";
import { ledgerName } from "../../../text/ledgers.ts";
import { requestWordsFor } from "../../../text/pages/requests.ts";
import type { RequestView, SignatureView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";
import { acting } from "./post-name.ts";

export interface Stage {
  readonly when: "done" | "now" | "next";
  readonly text: string;
  /** Local time; "" where it is not known or not yet. */
  readonly at: string;
}

/** "销售部负责人李明朗", "Li (Head of department, 销售部)", or that there is nobody. */
function signer({ party, department, name, as, way }: SignatureView, language: Language): string {
  const say = requestWordsFor(language);
  const who = acting(party, department, name, language, as === undefined ? "" : say.standsIn[as]);
  return way === "paper" ? `${who} · ${say.onPaper}` : who;
}

const STOPPED: readonly RequestView["state"][] = [
  "returned",
  "rejected",
  "withdrawn",
  "expired",
  "rolledBack",
];

/** What has been done and what is to come, in order. */
export function stagesOf(request: RequestView, language: Language): readonly Stage[] {
  const { route } = requestWordsFor(language);
  const { state, signatures, department } = request;
  const stages: Stage[] = [{ when: "done", text: route.opened(request.openedBy), at: request.openedAt }];
  const liaison = acting("departmentLiaison", department, request.handsIn, language);
  if (state === "opened") stages.push({ when: "now", text: route.toHandIn(liaison), at: "" });
  else if (request.submittedBy !== "" && request.submittedBy !== request.openedBy)
    stages.push({ when: "done", text: route.handedIn(request.submittedBy), at: request.submittedAt });
  const awaited = ["submitted", "unratified", "unsettled"].includes(state) ? "now" : "next";
  for (const signature of signatures) {
    const who = signer(signature, language);
    if (signature.at !== "") stages.push({ when: "done", text: route.signed(who), at: signature.at });
    else if (!STOPPED.includes(state)) stages.push({ when: awaited, text: route.toSign(who), at: "" });
  }
  return [...stages, lastStage(request, language)];
}

function lastStage(request: RequestView, language: Language): Stage {
  const { route } = requestWordsFor(language);
  const { state, effectiveOn, answeredBy, appliedAt } = request;
  const name = ledgerName("requestState", state, language);
  switch (state) {
    case "returned":
      return { when: "now", text: answeredBy === "" ? name : route.returned(answeredBy), at: "" };
    case "rejected":
      return { when: "done", text: route.rejected(answeredBy), at: "" };
    case "withdrawn":
    case "expired":
    case "rolledBack":
      return { when: "done", text: name, at: "" };
    case "applied":
    case "unratified":
    case "unsettled":
      return { when: "done", text: route.applied, at: appliedAt };
    default: {
      const text = effectiveOn === "" ? route.atOnce : route.effective(effectiveOn);
      return { when: state === "scheduled" ? "now" : "next", text, at: "" };
    }
  }
}

export function Route({ stages }: { readonly stages: readonly Stage[] }): JSX.Element {
  const say = requestWordsFor(useSpeech().language);
  return (
    <ol class="route" aria-label={say.route.title}>
      {stages.map(({ when, text, at }, index) => (
        <li key={index} class={when} aria-current={when === "now" ? "step" : undefined}>
          <span class="visually-hidden">{say.route[when]}: </span>
          {text} {at !== "" && <time class="muted">{at.replace("T", " ")}</time>}
        </li>
      ))}
    </ol>
  );
}
