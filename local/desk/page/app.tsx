// The desk page: rail, top bar, one view, and what scripts put on the person's screen.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ClockView, DeskEvent, DeskView, QuestionView, Shown } from "../protocol.ts";
import type { Address } from "./address.ts";
import { readAddress, writeAddress } from "./address.ts";
import { DeskContext } from "./desk-context.ts";
import type { Desk } from "./desk-context.ts";
import { QuestionDialog } from "./dialog.tsx";
import type { Question } from "./dialog.tsx";
import { SheetView } from "./grid/sheet-view.tsx";
import { Rail } from "./rail.tsx";
import { Screen } from "./screen.tsx";
import { call, DeskError, hearQuestions, listen } from "./server.ts";
import { TopBar } from "./top-bar.tsx";
import { DriveView } from "./views/drive-view.tsx";
import { MailView } from "./views/mail-view.tsx";
import { RunsView } from "./views/runs-view.tsx";
import { SwitchesView } from "./views/switches-view.tsx";
import { WebView } from "./views/web-view.tsx";
import { TriggersView } from "./views/triggers-view.tsx";
import { WordsContext } from "./words-context.ts";
import { WORDS } from "./words.ts";
import type { Language } from "./words.ts";

interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly isError: boolean;
}

const TOAST_MILLISECONDS = 6_000;

function savedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem("desk-language");
  return asked === "en" ? "en" : "zh";
}

export function App() {
  const [address, setAddress] = useState<Address>(readAddress);
  const [language, setLanguage] = useState<Language>(savedLanguage);
  const [view, setView] = useState<DeskView | undefined>();
  const [clock, setClock] = useState<ClockView | undefined>();
  const [isConnected, setConnected] = useState(true);
  const [questions, setQuestions] = useState<readonly (Question & { key: string })[]>([]);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [shown, setShown] = useState<Shown | undefined>();
  const listeners = useRef(new Set<(event: DeskEvent) => void>());
  const counter = useRef(0);
  const words = WORDS[language];

  /** Another person or file is another browser tab at Google: what scripts showed there does not come along. */
  const go = (next: Address): void => {
    if (next.as !== address.as || next.file !== address.file) setShown(undefined);
    setAddress(next);
  };

  const addToast = (message: string, title: string, isError: boolean): void => {
    const id = ++counter.current;
    setToasts((now) => [...now.slice(-4), { id, title, message, isError }]);
    if (!isError) setTimeout(() => dropToast(id), TOAST_MILLISECONDS);
  };
  const dropToast = (id: number): void => setToasts((now) => now.filter((toast) => toast.id !== id));
  const report = (error: unknown): void => {
    // That the server is gone is said by the bar at the top; the stream reconnects by itself.
    if (error instanceof DeskError && error.kind === "gone") setConnected(false);
    else addToast(error instanceof Error ? error.message : String(error), WORDS[language].failedTitle, true);
  };
  const ask: Desk["ask"] = (question) =>
    new Promise((resolve) => {
      const key = String(++counter.current);
      setQuestions((now) => [
        ...now,
        {
          ...question,
          key,
          answer: (button, text) => {
            setQuestions((rest) => rest.filter((one) => one.key !== key));
            resolve({ button, text });
          },
        },
      ]);
    });
  const scriptAsks = async (question: QuestionView): Promise<{ button: string; text: string }> => {
    const labels: Readonly<Record<string, string>> = {
      OK: words.ok,
      CANCEL: words.cancel,
      YES: words.yes,
      NO: words.no,
    };
    const { button, text } = await ask({
      title: question.title,
      message: question.text,
      ...(question.kind === "prompt" ? { input: "" } : {}),
      buttons: question.buttons.map((id) => ({ id, label: labels[id] ?? id })),
    });
    return { button: button ?? "CLOSE", text };
  };

  useEffect(() => {
    document.documentElement.lang = language === "en" ? "en" : "zh-CN";
    document.title = words.product;
    localStorage.setItem("desk-language", language);
  }, [language]);
  useEffect(() => writeAddress(address), [address]);
  useEffect(() => {
    call("desk", { as: address.as }).then((desk) => {
      setView(desk);
      setClock(desk.clock);
      setAddress((now) => ({
        ...now,
        as: desk.people.some((person) => person.email === now.as) ? now.as : (desk.people[0]?.email ?? ""),
        file: now.file === "" ? (desk.file ?? "") : now.file,
      }));
    }, report);
    return listen({
      connected: setConnected,
      event: (event) => {
        if (event.kind === "clock") setClock(event.clock);
        for (const listener of listeners.current) listener(event);
      },
    });
  }, []);

  useEffect(
    () =>
      view === undefined || address.as === ""
        ? undefined
        : hearQuestions(view.askOrigin, address.as, scriptAsks),
    [view?.askOrigin, address.as, language],
  );

  const isReady =
    view !== undefined && clock !== undefined && view.people.some(({ email }) => email === address.as);
  const desk = useMemo<Desk | undefined>(() => {
    if (!isReady || view === undefined || clock === undefined) return undefined;
    const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "zh-CN", {
      timeZone: clock.timeZone,
      dateStyle: language === "en" ? "medium" : "short",
      timeStyle: "short",
    });
    const names = new Map(view.people.map(({ email, name }) => [email, name]));
    return {
      as: address.as,
      view,
      onEvent(listener) {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      report,
      toast: (message, title) => addToast(message, title ?? "", false),
      ask,
      show: (left) => {
        for (const toast of left.toasts) addToast(toast.message, toast.title, false);
        if (left.error !== undefined) addToast(left.error, words.failedTitle, true);
        if (left.pages.length > 0) setShown(left);
      },
      openWeb: (web) => go({ ...address, view: "web", web }),
      openFile: (file) => go({ ...address, view: "sheet", file }),
      time: (at) => format.format(at),
      nameOf: (email) => names.get(email) ?? email,
    };
  }, [isReady, view, address, language, clock?.timeZone]);

  return (
    <WordsContext.Provider value={words}>
      {!isConnected && (
        <p class="server-gone" role="status">
          {words.serverGone}
        </p>
      )}
      {desk !== undefined && view !== undefined && clock !== undefined && (
        <DeskContext.Provider value={desk}>
          <TopBar
            desk={view}
            clock={clock}
            as={address.as}
            isEnglish={language === "en"}
            onClock={setClock}
            onPerson={(as) => go({ ...address, as })}
            onLanguage={() => setLanguage(language === "en" ? "zh" : "en")}
            onLatency={(latency) => setView({ ...view, latency })}
            onFault={report}
          />
          <div class="below">
            <Rail view={address.view} onPick={(name) => go({ ...address, view: name })} />
            <main>{viewOf(address)}</main>
            <Screen
              key={`${address.as} ${address.file}`}
              shown={shown}
              isVisible={address.view === "sheet"}
            />
          </div>
        </DeskContext.Provider>
      )}
      <div class="toasts" role="status">
        {toasts.map((toast) => (
          <div key={toast.id} class={toast.isError ? "toast is-error" : "toast"}>
            {toast.title !== "" && <strong>{toast.title}</strong>}
            <span>{toast.message}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              onClick={() => dropToast(toast.id)}
            >
              ×
            </button>
          </div>
        ))}
      </div>
      {questions.slice(0, 1).map((question) => (
        <QuestionDialog key={question.key} question={question} />
      ))}
    </WordsContext.Provider>
  );
}

function viewOf({ view, as, file, web }: Address) {
  if (view === "web") return <WebView key={as} address={web} />;
  if (view !== "sheet") {
    const View = LIST_VIEWS[view];
    return <View />;
  }
  return file === "" ? <NoFile /> : <SheetView key={`${as} ${file}`} file={file} />;
}

const LIST_VIEWS = {
  drive: DriveView,
  mail: MailView,
  triggers: TriggersView,
  runs: RunsView,
  switches: SwitchesView,
};

function NoFile() {
  return (
    <WordsContext.Consumer>
      {(words) => (
        <div class="notice">
          <h1>{words.noFileTitle}</h1>
          <p class="quiet">{words.noFileHint}</p>
        </div>
      )}
    </WordsContext.Consumer>
  );
}
