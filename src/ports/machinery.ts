// The machinery around the register as use cases see it: its clock, its watchdog, its structure.

import type { Watch } from "../domain/health/health.ts";
import type { Heartbeat } from "../domain/health/heartbeat.ts";

export interface Machinery {
  heartbeat(): Heartbeat | undefined;
  watch(): Watch | undefined;
  /** The file's owner, lower case; "" where Google does not say. */
  owner(): string;
  /** "" until the web app was opened for the first time. */
  webAddress(): string;
  /** Tabs of which a repair would say that it changed them. Writes nothing. */
  unlikeDeclared(): readonly string[];
}
