// Mail through MailApp, in the name of whom the run is by: the file's owner for the clock and the web app.

import type { Company } from "../domain/company/company.ts";
import type { Letter } from "../domain/notice/digest.ts";
import type { Notice } from "../domain/notice/notice.ts";
import type { Delivery, Post } from "../ports/post.ts";
import { wordsFor } from "../text/words.ts";
import { sayInGroups } from "./group-hooks.ts";

/** The day on which it was last said. */
const QUOTA_OUT = "quotaOutSaid";

/** The texts are localised at Google; what is not known by them is tried again. */
function failure(error: unknown): Delivery {
  const text = String(error).slice(0, 200);
  if (/too many times|Limit Exceeded: Email Total|quota/i.test(text)) return { kind: "spent" };
  if (/invalid email|no recipient|Limit Exceeded|too large/i.test(text))
    return { kind: "refused", trouble: text };
  return { kind: "failed", trouble: text };
}

/** `write`: the mail's words; `groupText`: a group's. */
export function mailPost(
  write: (
    letter: Letter,
    company: Company,
  ) => {
    readonly subject: string;
    readonly body: string;
    readonly htmlBody: string;
    readonly name: string;
  },
  groupText: (notices: readonly Notice[], company: Company) => string,
): Post {
  return {
    sayInGroups(notices, company) {
      const { groupHooks } = company.settings;
      if (groupHooks !== "") sayInGroups(groupHooks, groupText(notices, company));
    },
    sayQuotaOut({ settings: { groupHooks, language } }, today) {
      const notes = PropertiesService.getScriptProperties();
      if (groupHooks === "" || notes.getProperty(QUOTA_OUT) === today) return;
      notes.setProperty(QUOTA_OUT, today);
      sayInGroups(groupHooks, wordsFor(language).alarm.quotaOut);
    },
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
    send(letter, company) {
      const { to, cc } = letter;
      try {
        MailApp.sendEmail({ ...write(letter, company), to: to.join(","), cc: cc.join(",") });
        return { kind: "sent" };
      } catch (error) {
        return failure(error);
      }
    },
  };
}
