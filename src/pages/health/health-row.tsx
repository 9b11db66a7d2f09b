// One line of the health page: its state in words, what it means, what to do, and the way there.

import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import type { HealthLine } from "../../domain/health/health.ts";
import { healthWordsFor, type HealthNames } from "../../text/pages/health.ts";
import type { Unread } from "../place.ts";
import { useSpeech, WayOutContext } from "../surroundings.ts";
import { KeepWatch } from "./keep-watch.tsx";

interface HealthRowProps {
  readonly line: HealthLine;
  readonly names: HealthNames;
  readonly onWatched: (account: string) => void;
}

/** Views that mend what a line complains of. */
const WAYS: Partial<Record<HealthLine["about"], Unread["view"]>> = {
  structure: "repair",
  administrators: "setup",
};

export function HealthRow({ line, names, onWatched }: HealthRowProps): JSX.Element {
  const { words, language } = useSpeech();
  const say = healthWordsFor(language);
  const { means, toDo } = say.said(line, names);
  const wayOut = useContext(WayOutContext);
  const view = line.state === "ok" ? undefined : WAYS[line.about];
  return (
    <li class={line.state}>
      <h2>
        <span class={`badge ${line.state}`}>{say.states[line.state]}</span> {say.topics[line.about]}
      </h2>
      <p>{means}</p>
      {toDo !== "" && (
        <p class="to-do">
          <strong>{say.toDo}</strong> {toDo}
        </p>
      )}
      {view && wayOut && (
        <button type="button" class="button small" onClick={() => wayOut({ view })}>
          {words.menu[view]}
        </button>
      )}
      {line.about === "watchdog" && line.code !== "fine" && <KeepWatch onInstalled={onWatched} />}
    </li>
  );
}
