// The web app as a whole: asks who is there, keeps the place and the language, and shows the view.

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { zoneOf } from "../../domain/calendar/zone.ts";
import type { Language } from "../../domain/company/company.ts";
import { pageWordsFor } from "../../text/pages/words.ts";
import { staffWordsFor } from "../../text/pages/staff.ts";
import { wholeWordsFor } from "../../text/pages/whole-words.ts";
import { rememberedLanguage, rememberLanguage } from "../language.ts";
import { SpeechContext, type Speech } from "../surroundings.ts";
import type { Toast } from "../toast.tsx";
import { useQuery } from "../use-operation.ts";
import { Gate } from "./gate.tsx";
import type { StaffPlace } from "./place.ts";
import { StaffShell } from "./shell.tsx";
import { StaffContext, type StaffSurroundings } from "./surroundings.ts";
import { ROUTES } from "./views.ts";

interface StaffAppProps {
  /** What the address asked for. */
  readonly start: { readonly place: StaffPlace; readonly language: Language };
}

export function StaffApp({ start }: StaffAppProps): JSX.Element {
  const { answer, again } = useQuery("load-staff", {});
  const facts = answer.state === "ready" ? answer.value : undefined;
  const [place, setPlace] = useState(start.place);
  const [toast, setToast] = useState<Toast | undefined>(undefined);
  const [chosen, setChosen] = useState<Language | undefined>(rememberedLanguage);
  // Whose account speaks English begins in English; everybody else has the register's language.
  const language = chosen ?? (start.language === "en" ? "en" : (facts?.language ?? start.language));
  const speech = useMemo<Speech>(
    () => ({ language, words: wholeWordsFor(language), say: pageWordsFor(language) }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = staffWordsFor(language).title;
  }, [language]);
  const choose = useCallback((next: Language) => {
    rememberLanguage(next);
    setChosen(next);
  }, []);
  const surroundings = useMemo<StaffSurroundings | undefined>(
    () =>
      facts && {
        ...facts,
        now: zoneOf(facts.counting.timeZone).localOf(facts.at),
        go: setPlace,
        tell: (sentence) => setToast({ sentence }),
        reload: again,
      },
    [facts, again],
  );
  const { view: View } = ROUTES[place.view];
  return (
    <SpeechContext.Provider value={speech}>
      <StaffShell
        me={facts?.me}
        companyName={facts?.companyName}
        view={place.view}
        onGo={facts && ((view) => setPlace({ view, id: "" }))}
        onLanguage={choose}
        toast={toast}
        onToastClosed={() => setToast(undefined)}
      >
        {answer.state === "ready" ? (
          <StaffContext.Provider value={surroundings}>
            <View key={`${place.view} ${place.id}`} id={place.id} />
          </StaffContext.Provider>
        ) : (
          <Gate answer={answer} onAgain={again} />
        )}
      </StaffShell>
    </SpeechContext.Provider>
  );
}
