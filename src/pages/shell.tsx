// The frame around every view: where one can go, the language, the toast, and who one is.

import type { ComponentChildren, JSX } from "preact";
import type { Language } from "../domain/company/company.ts";
import type { Me } from "../wire/operations.ts";
import type { Place } from "./place.ts";
import { useSpeech } from "./surroundings.ts";
import { ToastBar, type Toast } from "./toast.tsx";
import { Icon, type IconName } from "./widgets/icons.tsx";

interface ShellProps {
  readonly me: Me | undefined;
  readonly companyName: string | undefined;
  readonly place: Place;
  /** Not given while there is nowhere to go. */
  readonly onGo: ((place: Place) => void) | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly toast: Toast | undefined;
  readonly onToastClosed: () => void;
  readonly children: ComponentChildren;
}

const TABS: readonly {
  readonly name: "search" | "add" | "import" | "log";
  readonly icon: IconName;
  readonly place: Place;
}[] = [
  { name: "search", icon: "search", place: { view: "search" } },
  { name: "add", icon: "add", place: { view: "add", kind: "internal" } },
  { name: "import", icon: "import", place: { view: "import" } },
  { name: "log", icon: "log", place: { view: "log" } },
];

/** A record belongs to the search it was found by, and so does what is done with what was found. */
function tabOf(place: Place): string {
  return ["record", "edit", "export", "bulk"].includes(place.view) ? "search" : place.view;
}

export function Shell(props: ShellProps): JSX.Element {
  const { language, say } = useSpeech();
  const { onGo, place } = props;
  return (
    <div class="shell">
      <header class="top">
        <p class="company">{props.companyName ?? say.shell.title}</p>
        <button
          type="button"
          class="language"
          lang={language === "en" ? "zh-CN" : "en"}
          onClick={() => props.onLanguage(language === "en" ? "zh-CN" : "en")}
        >
          {say.shell.otherLanguage}
        </button>
      </header>
      {onGo && (
        <nav class="tabs" aria-label={say.shell.navigation}>
          {TABS.map((tab) => (
            <button
              key={tab.name}
              type="button"
              aria-current={tabOf(place) === tab.name ? "page" : undefined}
              onClick={() => onGo(tab.place)}
            >
              <Icon name={tab.icon} />
              {say.shell.tabs[tab.name]}
            </button>
          ))}
        </nav>
      )}
      <main>{props.children}</main>
      <ToastBar toast={props.toast} onClosed={props.onToastClosed} />
      <footer class="me">
        {props.me ? (
          <>
            <span>{say.shell.me(props.me.name)}</span> <span class="account">{props.me.account}</span>
          </>
        ) : (
          <span>{say.shell.title}</span>
        )}
      </footer>
    </div>
  );
}
