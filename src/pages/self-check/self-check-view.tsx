// Self-check (自检): tries what the program assumes about Google, and gives a report to paste into an issue.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../../domain/self-check/finding.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";
import { useOperation } from "../use-operation.ts";
import { CopyButton } from "../widgets/copy-button.tsx";
import { Heading } from "../widgets/heading.tsx";
import { Trouble } from "../widgets/trouble.tsx";
import { Waiting } from "../widgets/waiting.tsx";
import { reportText } from "./report.ts";

export function SelfCheckView(): JSX.Element {
  const { words, say } = useSpeech();
  const [findings, setFindings] = useState<readonly Finding[] | undefined>(undefined);
  const operation = useOperation("self-check", (value) => setFindings(value.findings));
  const { progress } = operation;
  return (
    <>
      <Heading>{words.menu.selfCheck}</Heading>
      <p class="hint">{say.selfCheck.explained}</p>
      <Trouble progress={progress} onRetry={operation.retry} />
      {progress.state === "running" ? (
        <Waiting what={say.selfCheck.running} since={progress.since} />
      ) : (
        <div class="buttons">
          <button type="button" class="button primary" onClick={() => operation.run({})}>
            {findings ? say.selfCheck.again : say.selfCheck.start}
          </button>
        </div>
      )}
      {findings && progress.state !== "running" && <Findings findings={findings} />}
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { say } = useSpeech();
  const { register } = useSurroundings();
  const judged = findings.filter(({ outcome }) => outcome !== "measured");
  const wrong = judged.filter(({ outcome }) => outcome !== "asAssumed");
  const report = reportText(findings, register.about.today, navigator.userAgent);
  return (
    <>
      <div class={wrong.length === 0 ? "fine" : "trouble"} role="status">
        <strong>{say.selfCheck.summary(judged.length - wrong.length, judged.length)}</strong>
        {wrong.length > 0 && <p>{say.selfCheck.otherwise(wrong.length)}</p>}
      </div>
      <ul class="before-after">
        {[...wrong, ...findings.filter((finding) => !wrong.includes(finding))].map((finding) => (
          <li key={finding.check}>
            <span class="name">{say.selfCheck.checks[finding.check]}</span>{" "}
            <span class="muted">
              {say.selfCheck.outcomes[finding.outcome]} · {say.selfCheck.milliseconds(finding.milliseconds)}
            </span>
            {finding.outcome !== "asAssumed" && <p>{finding.seen}</p>}
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="self-check-report">{say.selfCheck.report}</label>
        <textarea id="self-check-report" rows={8} readOnly value={report} />
        <CopyButton text={report} label={say.selfCheck.report} />
      </div>
    </>
  );
}
