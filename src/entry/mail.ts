// 发件箱 put in the post: by the clock, in the owner's name, or when an administrator asks for it.

import { staffLink, type StaffView } from "../domain/access/staff-link.ts";
import { isDoneBySigning, isShownAsRequest } from "../domain/duty/shown.ts";
import type { Notice, NoticeCode } from "../domain/notice/notice.ts";
import { clock, stopwatch } from "../google/clock.ts";
import { registerId } from "../google/container.ts";
import { mailPost } from "../google/post.ts";
import { sheetRegister } from "../google/register/register.ts";
import { newOperationId } from "../google/triggers.ts";
import { webAppUrl } from "../google/web-address.ts";
import type { Admission } from "../ports/register.ts";
import { groupText, mailOf } from "../text/mail.ts";
import { sendMail } from "../usecases/send-mail.ts";

/** Of the six minutes that a run lives; the last batch begun still has to be sent and noted. */
const BEGIN_WITHIN = 3 * 60_000;

const VIEWS: Partial<Readonly<Record<NoticeCode, StaffView>>> = {
  toSign: "sign",
  toHandIn: "submit",
  returned: "submit",
  byDefault: "submit",
};

/** Where it is seen, and done where there is something to do; "" while the web app's address is not known. */
function linkOf({ code, rule, object, about }: Notice, address: string): string {
  if (address === "") return "";
  if (!isShownAsRequest(rule, about)) return staffLink(address, VIEWS[code] ?? "tasks", object);
  // Who hears that it is overdue is not the one who does it.
  return code === "escalation"
    ? staffLink(address, "tasks")
    : staffLink(address, isDoneBySigning(rule) ? "sign" : "tasks", about);
}

/** Where one sees what one has to do; "" while the web app's address is not known. */
export function tasksLink(address = webAppUrl()): string {
  return address && staffLink(address, "tasks");
}

/** `admit`: who asks; `pressing`: only what presses. Each of the run's commits is an operation of its own: a repeated run finds by itself what is left. */
export function sendWaiting(admit: Admission, pressing = false): ReturnType<typeof sendMail> {
  const elapsed = stopwatch();
  let known: string | undefined;
  const address = (): string => (known ??= webAppUrl());
  return sendMail({
    register: sheetRegister(registerId()),
    post: mailPost(
      (letter, company) => mailOf(letter, company, (notice) => linkOf(notice, address())),
      (notices, company) => groupText(notices, company, tasksLink(address())),
    ),
    admit: (company, state) => ({ ...admit(company, state), operationId: newOperationId() }),
    now: () => clock.now(),
    pressing,
    hasTime: () => elapsed() < BEGIN_WITHIN,
  });
}
