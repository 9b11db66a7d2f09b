// Planned accidents: the n-th service call of the next execution is killed, fails, or is followed by somebody's hand.

import { inspect, types } from "node:util";
import { serviceErrorOf, type FaultError } from "./known-errors.ts";
import type { ServiceError } from "./execution.ts";

type Plan =
  | { readonly kind: "kill"; readonly n: number; readonly when: "before" | "after" }
  | { readonly kind: "fail"; readonly n: number; readonly error: ServiceError }
  | { readonly kind: "interleave"; readonly n: number; readonly work: () => unknown };

/** What the runtime must do with the call under way. */
export type Verdict =
  | { readonly kind: "go" }
  | { readonly kind: "kill" }
  | { readonly kind: "fail"; readonly error: ServiceError };

const GO: Verdict = { kind: "go" };

/** Calls are counted from 1, from the moment of arming, across executions, and not within an interleaved work. */
export class Faults {
  private plans: Plan[] = [];
  private count = 0;
  private suspended = false;

  /** The execution dies around its n-th call: before the call has any effect, or after it had. */
  killAt(n: number, when: "before" | "after" = "before"): void {
    this.arm({ kind: "kill", n, when });
  }

  /** The n-th call has no effect and throws this. */
  failAt(n: number, error: FaultError): void {
    this.arm({ kind: "fail", n, error: serviceErrorOf(error) });
  }

  /** Between calls n and n+1 (0: before the first) somebody else acts: a person, another execution. All at once. */
  interleaveAt(n: number, work: () => unknown): void {
    this.arm({ kind: "interleave", n, work });
  }

  /** Forgets what has not happened, and counts from the beginning. */
  clear(): void {
    this.plans = [];
    this.count = 0;
  }

  reset(): void {
    this.clear();
  }

  /** How many planned accidents have not happened yet. */
  get pending(): number {
    return this.plans.length;
  }

  /** Called by the runtime before each counted call. */
  beforeCall(): Verdict {
    if (this.suspended || this.plans.length === 0) return GO;
    if (this.count === 0) this.interleave(0);
    this.count++;
    if (this.take((plan) => plan.kind === "kill" && plan.when === "before")) return { kind: "kill" };
    const fail = this.take((plan) => plan.kind === "fail");
    return fail?.kind === "fail" ? { kind: "fail", error: fail.error } : GO;
  }

  /** Called by the runtime after each counted call, successful or not. */
  afterCall(): Verdict {
    if (this.suspended || this.plans.length === 0) return GO;
    const killed = this.take((plan) => plan.kind === "kill" && plan.when === "after");
    if (!killed) this.interleave(this.count);
    return killed ? { kind: "kill" } : GO;
  }

  private arm(plan: Plan): void {
    if (this.plans.length === 0) this.count = 0;
    this.plans.push(plan);
  }

  private take(wanted: (plan: Plan) => boolean, n = this.count): Plan | undefined {
    const at = this.plans.findIndex((plan) => plan.n === n && wanted(plan));
    return at < 0 ? undefined : this.plans.splice(at, 1)[0];
  }

  private interleave(n: number): void {
    for (;;) {
      const plan = this.take((each) => each.kind === "interleave", n);
      if (plan?.kind !== "interleave") return;
      this.suspended = true;
      try {
        const answer = plan.work();
        if (types.isPromise(answer) && inspect(answer).includes("<pending>")) {
          throw new Error("what is interleaved must be done when it returns: it still waits for something");
        }
      } finally {
        this.suspended = false;
      }
    }
  }
}
