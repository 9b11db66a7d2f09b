// A call's life on a page: idle, running, refused or failed. A repeated attempt at the same thing keeps its operation id.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Refusal } from "../domain/refusal.ts";
import type { Fault } from "../wire/envelope.ts";
import type { CommandName, Input, Output, QueryName } from "../wire/operations.ts";
import { call, newOperationId } from "./server.ts";

export type Progress =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly since: number }
  | { readonly state: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly state: "failed"; readonly fault: Fault };

const IDLE: Progress = { state: "idle" };

export interface Operation<N extends CommandName> {
  readonly progress: Progress;
  readonly run: (input: Input<N>) => void;
  /** The last attempt once more, under the same operation id. */
  readonly retry: () => void;
  readonly forget: () => void;
}

interface Attempt<N extends CommandName> {
  readonly input: Input<N>;
  readonly text: string;
  readonly operationId: string;
}

/** `done` also hears of an operation whose view was left meanwhile: `here` says whether the view is still shown. */
export function useOperation<N extends CommandName>(
  name: N,
  done: (value: Output<N>, here: boolean) => void,
): Operation<N> {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const last = useRef<Attempt<N> | undefined>(undefined);
  const whenDone = useRef(done);
  whenDone.current = done;
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const running = useRef(false);
  const send = useCallback(
    async (attempt: Attempt<N>) => {
      // A second press while the first is under way is the same intention.
      if (running.current) return;
      running.current = true;
      last.current = attempt;
      setProgress({ state: "running", since: performance.now() });
      const reply = await call(name, attempt.input, attempt.operationId);
      running.current = false;
      if (last.current !== attempt) return;
      if (reply.ok) {
        last.current = undefined;
        setProgress(IDLE);
        whenDone.current(reply.value, here.current);
      } else if ("fault" in reply) setProgress({ state: "failed", fault: reply.fault });
      else setProgress({ state: "refused", refusals: reply.refusals });
    },
    [name],
  );

  const run = useCallback(
    (input: Input<N>) => {
      const text = JSON.stringify(input);
      const same = last.current?.text === text ? last.current.operationId : undefined;
      void send({ input, text, operationId: same ?? newOperationId() });
    },
    [send],
  );

  const retry = useCallback(() => {
    if (last.current) void send({ ...last.current });
  }, [send]);

  const forget = useCallback(() => {
    last.current = undefined;
    setProgress(IDLE);
  }, []);

  return { progress, run, retry, forget };
}

export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly state: "failed"; readonly fault: Fault };

/** Asks when the view appears, and again whenever `again` is called. */
export function useQuery<N extends QueryName>(
  name: N,
  input: Input<N>,
): { readonly answer: Answer<Output<N>>; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer<Output<N>>>({ state: "loading" });
  const [round, setRound] = useState(0);
  const text = JSON.stringify(input);
  const asked = useRef(input);
  asked.current = input;

  useEffect(() => {
    let wanted = true;
    // What is shown stays until the new answer is there.
    setAnswer((now) => (now.state === "ready" ? now : { state: "loading" }));
    void call(name, asked.current).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setAnswer({ state: "ready", value: reply.value });
      else if ("fault" in reply) setAnswer({ state: "failed", fault: reply.fault });
      else setAnswer({ state: "refused", refusals: reply.refusals });
    });
    return () => {
      wanted = false;
    };
  }, [name, text, round]);

  return { answer, again: useCallback(() => setRound((count) => count + 1), []) };
}
