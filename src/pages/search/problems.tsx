// What of the configuration tabs could not be understood: only an administrator can put it right, in the tab itself.

import type { JSX } from "preact";
import type { ConfigurationProblem } from "../../domain/company/read-company.ts";
import { TABLES } from "../../domain/register/tables.ts";
import { refusalText } from "../../text/pages/whole-words.ts";
import { useSpeech } from "../surroundings.ts";

export function Problems({
  problems,
}: {
  readonly problems: readonly ConfigurationProblem[];
}): JSX.Element | null {
  const { words, say } = useSpeech();
  if (problems.length === 0) return null;
  const sentence = ({ table, row = 0, ...problem }: ConfigurationProblem): string => {
    const title = TABLES.find(({ key }) => key === table)?.title ?? table;
    const label = table === "dictionary" ? undefined : table;
    return say.search.problemAt(title, row, refusalText(problem, words, label));
  };
  return (
    <details class="problems">
      <summary>{say.search.problems(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.table} ${problem.row}`}>{sentence(problem)}</li>
        ))}
      </ul>
    </details>
  );
}
