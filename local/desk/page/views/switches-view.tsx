// The assumptions of the emulator, each a switch.

import { useDesk, useLive } from "../desk-context.ts";
import { call } from "../server.ts";
import { useWords } from "../words-context.ts";

export function SwitchesView() {
  const desk = useDesk();
  const words = useWords();
  const say = words.switches;
  const switches = useLive(() => call("switches.list", { as: desk.as }), []);
  const set = (name: string, on: boolean): void => {
    call("switches.set", { name, on }).catch(desk.report);
  };
  return (
    <section class="list-view">
      <header class="view-head">
        <h1>{say.title}</h1>
      </header>
      <p class="view-hint quiet">{say.hint}</p>
      {switches === undefined ? (
        <p class="notice quiet">{words.loading}</p>
      ) : switches.length === 0 ? (
        <p class="notice quiet">{say.none}</p>
      ) : (
        <ul class="switches scroll-box">
          {switches.map((one) => (
            <li key={one.name}>
              <label>
                <input
                  type="checkbox"
                  role="switch"
                  checked={one.on}
                  onChange={(event) => set(one.name, event.currentTarget.checked)}
                />
                <span>
                  <code>{one.name}</code>
                  {one.on !== one.default && <span class="badge">{say.changed}</span>}
                  <span class="switch-says">{one.says}</span>
                  <span class="quiet small">
                    {one.source === "assumed" ? say.assumed : say.source(one.source)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
