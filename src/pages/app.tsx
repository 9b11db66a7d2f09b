// The sidebar as a whole: reads the register, keeps the place and the language, and shows the view.

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../domain/company/company.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Serial } from "../domain/register/serial.ts";
import { pageWordsFor } from "../text/pages/words.ts";
import { wholeWordsFor } from "../text/pages/whole-words.ts";
import type { Fault, Reply } from "../wire/envelope.ts";
import type { Changed, RegisterView } from "../wire/operations.ts";
import { rememberedLanguage, rememberLanguage } from "./language.ts";
import type { Place } from "./place.ts";
import { registerOf, withChanges, type Register } from "./register.ts";
import { call } from "./server.ts";
import { useShortcuts } from "./shortcuts.ts";
import { HealthView } from "./health/health-view.tsx";
import { RepairView } from "./repair/repair-view.tsx";
import { SetupView } from "./setup/setup-view.tsx";
import { Shell } from "./shell.tsx";
import {
  SpeechContext,
  SurroundingsContext,
  useSpeech,
  WayOutContext,
  type Speech,
  type Surroundings,
} from "./surroundings.ts";
import type { Toast } from "./toast.tsx";
import { View } from "./view.tsx";
import { FaultBox, Refusals } from "./widgets/trouble.tsx";
import { Waiting } from "./widgets/waiting.tsx";

type Loaded =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly register: Register }
  | { readonly state: "notSetUp" }
  | { readonly state: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly state: "failed"; readonly fault: Fault };

interface AppProps {
  /** What the server's template asked for. */
  readonly start: { readonly place: Place; readonly language: Language };
}

export function App({ start }: AppProps): JSX.Element {
  const [chosen, setChosen] = useState<Language | undefined>(rememberedLanguage);
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  const [trail, setTrail] = useState<readonly Place[]>([start.place]);
  const [toast, setToast] = useState<Toast | undefined>(undefined);

  const load = useCallback(async (): Promise<boolean> => {
    const reply = await call("load-register", {});
    setLoaded((now) => afterReading(now, reply));
    return reply.ok;
  }, []);
  useEffect(() => void load(), [load]);

  const register = loaded.state === "ready" ? loaded.register : undefined;
  // Whose account speaks English came by an English menu; everybody else has the register's language.
  const ofRegister = register?.about.language ?? start.language;
  const language = chosen ?? (start.language === "en" ? "en" : ofRegister);
  const speech = useMemo<Speech>(
    () => ({ language, words: wholeWordsFor(language), say: pageWordsFor(language) }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speech.say.shell.title;
  }, [language, speech]);
  const choose = useCallback((next: Language) => {
    rememberLanguage(next);
    setChosen(next);
  }, []);

  const go = useCallback((place: Place) => setTrail((places) => extended(places, place)), []);
  const arrive = useCallback((serial: Serial) => setTrail((places) => arrived(places, serial)), []);
  const back = useCallback(
    () => setTrail((places) => (places.length > 1 ? places.slice(0, -1) : [{ view: "search" }])),
    [],
  );
  const changed = useCallback((change: Changed, sentence: string) => {
    setLoaded((now) =>
      now.state === "ready" ? { state: "ready", register: withChanges(now.register, change) } : now,
    );
    setToast({ sentence, undo: { sequence: change.sequence, serial: change.serial } });
  }, []);
  const tell = useCallback((sentence: string) => setToast({ sentence }), []);
  const reload = useCallback(async (): Promise<boolean> => {
    const read = await load();
    if (!read) setToast({ sentence: speech.say.trouble.notReloaded });
    return read;
  }, [load, speech]);
  const surroundings = useMemo<Surroundings | undefined>(
    () => register && { register, changed, tell, reload, go, arrive, back },
    [register, changed, tell, reload, go, arrive, back],
  );

  useShortcuts(trail[trail.length - 1], go, back);
  const again = (): void => {
    setLoaded({ state: "loading" });
    void load();
  };
  const place = trail[trail.length - 1] ?? { view: "search" };
  const isSetup = place.view === "setup" || loaded.state === "notSetUp";
  const refresh = (): void => {
    if (loaded.state === "ready") void reload();
    else again();
  };
  const begin = (): void => {
    setTrail([{ view: "search" }]);
    refresh();
  };
  return (
    <SpeechContext.Provider value={speech}>
      <SurroundingsContext.Provider value={surroundings}>
        <WayOutContext.Provider value={go}>
          <Shell
            me={register?.about.me}
            companyName={register?.about.companyName}
            place={place}
            onGo={register ? (next) => setTrail([next]) : undefined}
            onLanguage={choose}
            toast={toast}
            onToastClosed={() => setToast(undefined)}
          >
            {isSetup ? (
              <SetupView onDone={begin} />
            ) : place.view === "repair" ? (
              <RepairView onRepaired={refresh} onDone={back} />
            ) : place.view === "health" ? (
              <HealthView />
            ) : loaded.state === "ready" ? (
              <View place={place} />
            ) : (
              <Unready loaded={loaded} onRetry={again} />
            )}
          </Shell>
        </WayOutContext.Provider>
      </SurroundingsContext.Provider>
    </SpeechContext.Provider>
  );
}

/** In place of a register that is not read yet, or cannot be. */
function Unready({
  loaded,
  onRetry,
}: {
  readonly loaded: Exclude<Loaded, { state: "ready" | "notSetUp" }>;
  readonly onRetry: () => void;
}): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <h1 class="visually-hidden">{say.shell.title}</h1>
      {loaded.state === "loading" && <Waiting what={say.waiting.loading} />}
      {loaded.state === "failed" && <FaultBox fault={loaded.fault} onRetry={onRetry} />}
      {loaded.state === "refused" && <Refusals refusals={loaded.refusals} onRetry={onRetry} />}
    </>
  );
}

function extended(places: readonly Place[], place: Place): readonly Place[] {
  return place.view === "search" ? [place] : [...places, place];
}

/** What is shown stays when it cannot be read again: it is older, not wrong. */
function afterReading(now: Loaded, reply: Reply<RegisterView>): Loaded {
  if (reply.ok) return { state: "ready", register: registerOf(reply.value) };
  if (now.state === "ready") return now;
  if ("fault" in reply) return { state: "failed", fault: reply.fault };
  return reply.refusals.some((refusal) => refusal.code === "notSetUp")
    ? { state: "notSetUp" }
    : { state: "refused", refusals: reply.refusals };
}

/** The record takes the form's place, and that of the same record below it. */
function arrived(places: readonly Place[], serial: Serial): readonly Place[] {
  const before = places[places.length - 2];
  const same = before?.view === "record" && before.serial === serial;
  return [...places.slice(0, same ? -2 : -1), { view: "record", serial }];
}
