// The watchdog (B9): a daily trigger of a second administrator, who mails all of them where the owner's clock is silent.

import type { Settings } from "../domain/company/company.ts";
import { DEFAULT_SETTINGS } from "../domain/company/settings.ts";
import { isSilent } from "../domain/health/heartbeat.ts";
import { mail } from "../google/alarm.ts";
import { clock } from "../google/clock.ts";
import { registerId } from "../google/container.ts";
import { sayInGroups } from "../google/group-hooks.ts";
import { heartbeat, noteWatch, watch } from "../google/heartbeat.ts";
import { locked } from "../google/register/lock.ts";
import { sheetRegister } from "../google/register/register.ts";
import { installWatchdog, WATCHDOG_HANDLER } from "../google/triggers.ts";
import { runsAs } from "../google/visitor.ts";
import { Refused } from "../ports/refused.ts";
import { wordsFor } from "../text/words.ts";
import type { Output } from "../wire/operations.ts";
import type { Call } from "./call.ts";
import { quietly } from "./quietly.ts";

/** One of the owner's would fall silent with the owner's clock: the health page says so. */
export function installAsked(call: Call): Output<"install-watchdog"> {
  const { account } = sheetRegister(registerId()).query([], (state) =>
    call.administrator(state.company, state),
  );
  return locked(() => {
    installWatchdog();
    noteWatch({ at: clock.now(), account, toldOn: watch()?.toldOn ?? "" });
    return { account };
  });
}

/** All administrators; where the register cannot be read, which stops the clock too, whose watchdog it is. */
function addressees(account: string): { readonly settings: Settings; readonly to: readonly string[] } {
  try {
    const { settings, roles } = sheetRegister(registerId()).query([], ({ company }) => company);
    const to = roles.filter(({ role }) => role === "administrator").map((holder) => holder.account);
    return { settings, to };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { settings: DEFAULT_SETTINGS, to: [account] };
  }
}

export function onWatchdog(event: unknown): void {
  quietly(WATCHDOG_HANDLER, event, () => {
    const [at, last, beat, account] = [clock.now(), watch(), heartbeat(), runsAs()];
    const toldOn = last?.toldOn ?? "";
    noteWatch({ at, account, toldOn });
    if (!isSilent(beat, at)) return;
    const { settings, to } = addressees(account);
    const today = clock.dayOf(at, settings.timeZone);
    if (toldOn === today) return;
    // Noted before: a mail that fails is sent tomorrow, and none is sent twice.
    noteWatch({ at, account, toldOn: today });
    const { subject, body } = wordsFor(settings.language).alarm;
    const since = beat ? clock.minuteOf(beat.at, settings.timeZone) : "";
    sayInGroups(settings.groupHooks, `${subject}\n${body(since)}`);
    mail(to, subject, body(since));
  });
}
