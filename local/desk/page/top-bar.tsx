// The bar above every view: the clock, the latency of the pretended server, the language, and who sits at the keyboard.

import type { ClockView, DeskView } from "../protocol.ts";
import { ClockBar } from "./clock-bar.tsx";
import { call } from "./server.ts";
import { useWords } from "./words-context.ts";

/** The middle of what Google's servers take for a call from a page (0.7–1.5 s). */
const REAL_LATENCY = 1100;

interface TopBarProps {
  readonly desk: DeskView;
  readonly clock: ClockView;
  readonly as: string;
  readonly isEnglish: boolean;
  readonly onClock: (clock: ClockView) => void;
  readonly onPerson: (email: string) => void;
  readonly onLanguage: () => void;
  readonly onLatency: (milliseconds: number) => void;
  readonly onFault: (error: unknown) => void;
}

export function TopBar(props: TopBarProps) {
  const { desk, as, isEnglish } = props;
  const words = useWords();
  const me = desk.people.find((person) => person.email === as);
  const setLatency = (milliseconds: number): void => {
    call("desk.latency", { milliseconds }).then(() => props.onLatency(milliseconds), props.onFault);
  };
  return (
    <header class="top-bar">
      <div class="brand">
        <span class="brand-mark" aria-hidden="true">
          联
        </span>
        <span>
          <strong>{words.product}</strong>
          <span class="quiet small">{words.subtitle}</span>
        </span>
      </div>
      <ClockBar clock={props.clock} isEnglish={isEnglish} onClock={props.onClock} onFault={props.onFault} />
      <div class="top-right">
        <label class="latency" title={words.latency}>
          <span class="hidden-label">{words.latency}</span>
          <select
            value={desk.latency === 0 ? "0" : "1"}
            onChange={(event) => setLatency(event.currentTarget.value === "0" ? 0 : REAL_LATENCY)}
          >
            <option value="0">{words.latencyOff}</option>
            <option value="1">{words.latencyReal}</option>
          </select>
        </label>
        <button
          type="button"
          class="quiet-button"
          lang={isEnglish ? "zh-CN" : "en"}
          onClick={props.onLanguage}
        >
          {words.languageSwitch}
        </button>
        <label class="person" title={as}>
          <span class="avatar" style={`background:${avatarTint(as)}`} aria-hidden="true">
            {initialOf(me?.name ?? as)}
          </span>
          <span class="hidden-label">{words.whoAmI}</span>
          <select value={as} onChange={(event) => props.onPerson(event.currentTarget.value)}>
            {desk.people.map((person) => (
              <option key={person.email} value={person.email}>
                {person.name === "" ? person.email : `${person.name}（${person.email.split("@")[0] ?? ""}）`}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

/** The first character, whole where it needs two code units. */
function initialOf(name: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 63);
}

/** A steady, dark enough colour for each person's initial. */
function avatarTint(email: string): string {
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return `hsl(${String(sum)} 42% 36%)`;
}
