// The owner's clock run at chosen moments: every five minutes of a year would be a hundred thousand runs of nothing to do.

import type { World } from "../world.ts";

/** Runs the clock's trigger now, as Google would. */
export function runClock({ ws }: World): void {
  const trigger = ws.triggers().find(({ handler }) => handler === "onClock");
  if (!trigger) throw new Error("no clock is installed");
  ws.runTrigger(trigger.id);
}

/** One run at each of these times of each day, in order: local times of Shanghai, "2026-10-08" up to and with `until`. */
export function runDays(world: World, from: string, until: string, times: readonly string[]): void {
  for (let day = Date.parse(from); day <= Date.parse(until); day += 86_400_000)
    for (const time of times) {
      world.ws.clock.jumpTo(shanghai(`${new Date(day).toISOString().slice(0, 10)}T${time}`));
      runClock(world);
    }
}

/** "2026-10-08T09:00" in Shanghai. */
export function shanghai(local: string): string {
  return `${local}:00+08:00`;
}
