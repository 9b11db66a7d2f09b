// The virtual clock: what time it is in the workspace, and the ways to let it pass.

import { useRef, useState } from "preact/hooks";
import type { ClockView } from "../protocol.ts";
import { Icon } from "./icons.tsx";
import { call } from "./server.ts";
import { useWords } from "./words-context.ts";
import { epochOfLocal, localText } from "./zone-time.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface ClockBarProps {
  readonly clock: ClockView;
  readonly isEnglish: boolean;
  readonly onClock: (clock: ClockView) => void;
  readonly onFault: (error: unknown) => void;
}

export function ClockBar({ clock, isEnglish, onClock, onFault }: ClockBarProps) {
  const words = useWords();
  // What the person wrote; until then, the clock's own time.
  const [written, setWritten] = useState<string>();
  const target = written ?? localText(clock.now, clock.timeZone);
  const [isBusy, setBusy] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const shown = new Intl.DateTimeFormat(isEnglish ? "en-GB" : "zh-CN", {
    timeZone: clock.timeZone,
    dateStyle: "medium",
    timeStyle: "short",
  }).format(clock.now);
  const weekday = new Intl.DateTimeFormat(isEnglish ? "en-GB" : "zh-CN", {
    timeZone: clock.timeZone,
    weekday: "short",
  }).format(clock.now);

  const pass = (moving: Promise<ClockView>): void => {
    setBusy(true);
    moving.then(onClock, onFault).finally(() => setBusy(false));
  };
  const go = (missRuns: boolean): void => {
    const at = epochOfLocal(target, clock.timeZone);
    if (at === undefined) return;
    if (box.current !== null) box.current.open = false;
    pass(call("clock.to", { at, missRuns }));
  };
  return (
    <div class="clock-bar" role="group" aria-label={words.clock} aria-busy={isBusy}>
      <span class="clock-face" title={`${words.clock} · ${clock.timeZone}`}>
        <Icon name="triggers" size={16} />
        <time>{shown}</time>
        <span class="quiet">{weekday}</span>
      </span>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => pass(call("clock.step", { milliseconds: HOUR }))}
      >
        {words.stepHour}
      </button>
      <button type="button" disabled={isBusy} onClick={() => pass(call("clock.step", { milliseconds: DAY }))}>
        {words.stepDay}
      </button>
      <details
        ref={box}
        class="drop"
        onToggle={(event) => {
          if (!event.currentTarget.open) setWritten(undefined);
        }}
      >
        <summary>{words.setClock}</summary>
        <div class="drop-box">
          <label>
            {words.targetTime}
            <input
              type="datetime-local"
              value={target}
              onInput={(event) => setWritten(event.currentTarget.value)}
            />
          </label>
          <div class="drop-line">
            <button type="button" class="primary" disabled={isBusy} onClick={() => go(false)}>
              {words.advanceTo}
            </button>
            <span class="quiet small">{words.advanceHint}</span>
          </div>
          <div class="drop-line">
            <button type="button" disabled={isBusy} onClick={() => go(true)}>
              {words.jumpTo}
            </button>
            <span class="quiet small">{words.jumpHint}</span>
          </div>
        </div>
      </details>
    </div>
  );
}
