// The web app's frame around every view: the company, who one is, the language, where one can go, the toast.

import type { ComponentChildren, JSX } from "preact";
import type { Staff } from "../../domain/access/staff.ts";
import type { Language } from "../../domain/company/company.ts";
import { staffWordsFor } from "../../text/pages/staff.ts";
import { STAFF_VIEWS, type StaffView } from "../../domain/access/staff-link.ts";
import { useSpeech } from "../surroundings.ts";
import { ToastBar, type Toast } from "../toast.tsx";
import { Icon } from "../widgets/icons.tsx";
import { ROUTES } from "./views.ts";

interface StaffShellProps {
  readonly me: Staff | undefined;
  readonly companyName: string | undefined;
  readonly view: StaffView;
  /** Not given while there is nowhere to go. */
  readonly onGo: ((view: StaffView) => void) | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly toast: Toast | undefined;
  readonly onToastClosed: () => void;
  readonly children: ComponentChildren;
}

export function StaffShell(props: StaffShellProps): JSX.Element {
  const { language } = useSpeech();
  const say = staffWordsFor(language);
  const { me, onGo, view, companyName = "" } = props;
  return (
    <div class="shell">
      <header>
        <div class="top staff-top">
          <p class="company">{companyName === "" ? say.title : companyName}</p>
          <button
            type="button"
            class="language"
            lang={language === "en" ? "zh-CN" : "en"}
            onClick={() => props.onLanguage(language === "en" ? "zh-CN" : "en")}
          >
            {say.otherLanguage}
          </button>
        </div>
        {me && <Who me={me} />}
      </header>
      {onGo && (
        <nav class="tabs" aria-label={say.navigation}>
          {STAFF_VIEWS.filter((name) => me && (ROUTES[name].isFor?.(me) ?? true)).map((name) => (
            <button
              key={name}
              type="button"
              aria-current={view === name ? "page" : undefined}
              onClick={() => onGo(name)}
            >
              <Icon name={ROUTES[name].icon} />
              {say.views[name].short ?? say.views[name].name}
            </button>
          ))}
        </nav>
      )}
      <main>{props.children}</main>
      <ToastBar toast={props.toast} onClosed={props.onToastClosed} />
    </div>
  );
}

/** Always shown: Google may have taken another of the person's accounts. */
function Who({ me }: { readonly me: Staff }): JSX.Element {
  const { you } = staffWordsFor(useSpeech().language);
  return (
    <p class="who">
      {you} {me.name !== "" && <strong>{me.name}</strong>}
      {me.department !== "" && ` · ${me.department}`} · {me.account}
    </p>
  );
}
