// Long work, said aloud: a spinner with words, and the seconds once there are some.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "../surroundings.ts";

/** Short waits need no clock. */
const CLOCK_AFTER_S = 3;

export function Waiting({ what, since }: { readonly what: string; readonly since?: number }): JSX.Element {
  const { say } = useSpeech();
  const [start] = useState(() => since ?? performance.now());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - start) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [start]);
  return (
    <div class="waiting">
      <span class="spinner" aria-hidden="true" />
      <span role="status">{what}</span>
      {seconds >= CLOCK_AFTER_S && <span class="elapsed">{say.waiting.elapsed(seconds)}</span>}
    </div>
  );
}
