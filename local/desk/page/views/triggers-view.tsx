// The installed triggers of all people: Google shows each person only the own ones, the desk shows the whole bench.

import { useDesk, useLive } from "../desk-context.ts";
import { call } from "../server.ts";
import { useWords } from "../words-context.ts";

export function TriggersView() {
  const desk = useDesk();
  const words = useWords();
  const say = words.triggers;
  const triggers = useLive(() => call("triggers.list", { as: desk.as }), []);
  const time = (at: number | undefined): string => (at === undefined ? say.never : desk.time(at));
  return (
    <section class="list-view">
      <header class="view-head">
        <h1>{say.title}</h1>
        {triggers !== undefined && <span class="badge">{triggers.length}</span>}
      </header>
      {triggers === undefined ? (
        <p class="notice quiet">{words.loading}</p>
      ) : triggers.length === 0 ? (
        <p class="notice quiet">{say.none}</p>
      ) : (
        <div class="scroll-box" tabIndex={0} role="region" aria-label={say.title}>
          <table class="list">
            <thead>
              <tr>
                <th>{say.fn}</th>
                <th>{say.event}</th>
                <th>{say.schedule}</th>
                <th>{say.owner}</th>
                <th>{say.due}</th>
                <th>{say.lastRun}</th>
                <th class="number">{say.runs}</th>
              </tr>
            </thead>
            <tbody>
              {triggers.map((trigger) => (
                <tr key={trigger.id}>
                  <td>
                    <code>{trigger.fn}</code>
                    <div class="quiet small">{trigger.script}</div>
                  </td>
                  <td>{trigger.event}</td>
                  <td>{trigger.schedule}</td>
                  <td title={trigger.owner}>{desk.nameOf(trigger.owner)}</td>
                  <td class="nowrap">{time(trigger.due)}</td>
                  <td class="nowrap">{time(trigger.lastRun)}</td>
                  <td class="number">{trigger.runs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
