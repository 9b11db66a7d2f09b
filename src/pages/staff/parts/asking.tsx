// In place of a view's content while it is asked for, or when it was refused.

import type { JSX } from "preact";
import type { Answer } from "../../use-operation.ts";
import { FaultBox, Refusals } from "../../widgets/trouble.tsx";
import { Waiting } from "../../widgets/waiting.tsx";

interface AskingProps {
  readonly answer: Exclude<Answer<unknown>, { state: "ready" }>;
  readonly what: string;
  readonly onAgain: () => void;
}

export function Asking({ answer, what, onAgain }: AskingProps): JSX.Element {
  if (answer.state === "failed") return <FaultBox fault={answer.fault} onRetry={onAgain} />;
  if (answer.state === "refused") return <Refusals refusals={answer.refusals} onRetry={onAgain} />;
  return <Waiting what={what} />;
}
