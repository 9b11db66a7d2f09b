// The execution log: what ran, as whom, for how long, which services it called, what it logged, how it failed.

import { useEffect, useState } from "preact/hooks";
import type { RunHead, RunView } from "../../protocol.ts";
import { useDesk, useLive } from "../desk-context.ts";
import { call } from "../server.ts";
import { useWords } from "../words-context.ts";

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

export function RunsView() {
  const desk = useDesk();
  const words = useWords();
  const say = words.runs;
  const [picked, setPicked] = useState<string | undefined>();
  const runs = useLive(() => call("runs.list", { as: desk.as }), []);
  return (
    <section class="list-view">
      <header class="view-head">
        <h1>{say.title}</h1>
        {runs !== undefined && <span class="badge">{runs.length}</span>}
      </header>
      {runs === undefined ? (
        <p class="notice quiet">{words.loading}</p>
      ) : runs.length === 0 ? (
        <p class="notice quiet">{say.none}</p>
      ) : (
        <div class="two-panes">
          <ul class="cards scroll-box">
            {runs.map((run) => (
              <li key={run.id}>
                <RunCard run={run} isPicked={run.id === picked} onPick={() => setPicked(run.id)} />
              </li>
            ))}
          </ul>
          {picked === undefined ? (
            <p class="notice quiet">{say.pick}</p>
          ) : (
            <OneRun key={picked} id={picked} />
          )}
        </div>
      )}
    </section>
  );
}

interface RunCardProps {
  readonly run: RunHead;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

function RunCard({ run, isPicked, onPick }: RunCardProps) {
  const desk = useDesk();
  const say = useWords().runs;
  return (
    <button type="button" aria-pressed={isPicked} onClick={onPick}>
      <span class="card-line">
        <code>{run.fn}</code>
        <span class={`status status-${run.status.toLowerCase()}`}>{say.statuses[run.status]}</span>
      </span>
      <span class="card-line quiet small">
        <span>
          {say.kinds[run.kind] ?? run.kind} · {desk.nameOf(run.user)}
        </span>
        <span>
          {desk.time(run.at)} · {seconds(run.duration)} · {run.calls}
        </span>
      </span>
    </button>
  );
}

function OneRun({ id }: { readonly id: string }) {
  const desk = useDesk();
  const words = useWords();
  const say = words.runs;
  const [run, setRun] = useState<RunView | undefined>();
  useEffect(() => {
    call("runs.read", { as: desk.as, id }).then(setRun, desk.report);
  }, [id]);
  if (run === undefined) return <p class="notice quiet">{words.loading}</p>;
  const facts: readonly (readonly [string, string])[] = [
    [say.status, say.statuses[run.status]],
    [say.kind, say.kinds[run.kind] ?? run.kind],
    [say.user, run.user],
    [say.activeUser, run.activeUser === "" ? say.blankUser : run.activeUser],
    [say.at, desk.time(run.at)],
    [say.duration, seconds(run.duration)],
    [say.calls, String(run.calls)],
    [say.version, run.version === 0 ? "HEAD" : String(run.version)],
  ];
  return (
    <article class="reading scroll-box" tabIndex={0} aria-label={run.fn}>
      <header>
        <h2>
          <code>{run.fn}</code>
        </h2>
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {run.error !== undefined && (
        <section>
          <h3>{say.error}</h3>
          <pre class="error-text">{run.error}</pre>
        </section>
      )}
      {run.notEmulated.length > 0 && (
        <section>
          <h3>{say.notEmulated}</h3>
          <pre class="error-text">{run.notEmulated.join("\n")}</pre>
        </section>
      )}
      <section>
        <h3>{say.lines}</h3>
        {run.lines.length === 0 ? (
          <p class="quiet">{say.noLines}</p>
        ) : (
          <ol class="log-lines">
            {run.lines.map((line, index) => (
              <li key={index} class={`level-${line.severity.toLowerCase()}`}>
                <time class="quiet">{seconds(line.at - run.at)}</time>
                <span>{line.text}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section>
        <h3>{say.services}</h3>
        {run.services.length === 0 ? (
          <p class="quiet">{say.noServices}</p>
        ) : (
          <ol class="service-calls">
            {run.services.map((service, index) => (
              <li key={index}>
                <code>{service}</code>
              </li>
            ))}
          </ol>
        )}
      </section>
    </article>
  );
}
