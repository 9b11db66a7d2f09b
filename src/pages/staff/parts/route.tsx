// The course of a request: who asked, who hands it in, who signs, from when it holds; what is done and what comes next.

import type { JSX } from "preact";
import { requestWordsFor, type RequestWords } from "../../../text/pages/requests.ts";
import type { RequestView, SignatureView } from "../../../wire/requests.ts";
import { useSpeech } from "../../surroundings.ts";

export interface Stage {
  readonly when: "done" | "now" | "next";
  readonly text: string;
  /** Local time; "" where it is not known or not yet. */
  readonly at: string;
}

/** "销售部部门负责人 李明", "销售部部门负责人 · 代理 周敏", or that there is nobody. */
function signer({ party, department, name, as, way }: SignatureView, say: RequestWords): string {
  const post = say.postOf(department, say.parties[party]);
  if (name === "") return `${post} · ${say.nobody}`;
  const standing = as === undefined ? "" : say.standsIn[as];
  const who = say.person(name, standing === "" ? post : `${post} · ${standing}`);
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
export function stagesOf(request: RequestView, say: RequestWords): readonly Stage[] {
  const { state, signatures, department } = request;
  const stages: Stage[] = [{ when: "done", text: say.route.opened(request.openedBy), at: request.openedAt }];
  if (state === "opened")
    stages.push({
      when: "now",
      text: say.route.toHandIn(say.postOf(department, say.parties.departmentLiaison)),
      at: "",
    });
  else if (request.submittedBy !== "" && request.submittedBy !== request.openedBy)
    stages.push({ when: "done", text: say.route.handedIn(request.submittedBy), at: request.submittedAt });
  const awaited = state === "submitted" || state === "unratified" ? "now" : "next";
  for (const signature of signatures) {
    const who = signer(signature, say);
    if (signature.at !== "") stages.push({ when: "done", text: say.route.signed(who), at: signature.at });
    else if (!STOPPED.includes(state)) stages.push({ when: awaited, text: say.route.toSign(who), at: "" });
  }
  return [...stages, lastStage(request, say)];
}

function lastStage({ state, effectiveOn, answeredBy, appliedAt }: RequestView, say: RequestWords): Stage {
  switch (state) {
    case "returned":
      return {
        when: "now",
        text: answeredBy === "" ? say.states.returned : say.route.returned(answeredBy),
        at: "",
      };
    case "rejected":
      return { when: "done", text: say.route.rejected(answeredBy), at: "" };
    case "withdrawn":
    case "expired":
    case "rolledBack":
      return { when: "done", text: say.states[state], at: "" };
    case "applied":
    case "unratified":
      return { when: "done", text: say.route.applied, at: appliedAt };
    default: {
      const text = effectiveOn === "" ? say.route.atOnce : say.route.effective(effectiveOn);
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
