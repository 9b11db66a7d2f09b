// 发件箱 put in the post: by the clock, in the owner's name, or when an administrator asks for it.

import { clock, stopwatch } from "../google/clock.ts";
import { registerId } from "../google/container.ts";
import { mailPost } from "../google/post.ts";
import { sheetRegister } from "../google/register/register.ts";
import { newOperationId } from "../google/triggers.ts";
import type { Admission } from "../ports/register.ts";
import { mailOf } from "../text/mail.ts";
import { SEND, sendMail } from "../usecases/send-mail.ts";
import type { Output } from "../wire/operations.ts";

/** Of the six minutes that a run lives; the last batch begun still has to be sent and noted. */
const BEGIN_WITHIN = 3 * 60_000;

/** `admit`: who asks. Each of the run's commits is an operation of its own: a repeated run finds by itself what is left. */
export function sendWaiting(admit: Admission): Output<typeof SEND> {
  const elapsed = stopwatch();
  return sendMail({
    register: sheetRegister(registerId()),
    post: mailPost((letter, company) => mailOf(letter, company, () => "")),
    admit: (company) => ({ ...admit(company), operationId: newOperationId() }),
    now: () => clock.now(),
    hasTime: () => elapsed() < BEGIN_WITHIN,
  });
}
