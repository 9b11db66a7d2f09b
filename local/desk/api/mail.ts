// The mail that scripts sent, latest first.

import * as z from "zod/mini";
import { visibleSender, type SentMail } from "../../services/mail/state.ts";
import { Refused } from "../desk.ts";
import type { MailHead } from "../protocol.ts";
import type { Handlers } from "./handler.ts";
import { here } from "./handler.ts";

function mailHead(mail: SentMail): MailHead {
  const { id, sentAt, senderName, subject } = mail;
  const from = senderName === undefined ? visibleSender(mail) : `${senderName} <${visibleSender(mail)}>`;
  return { id, at: sentAt, from, to: mail.to.join("、"), subject };
}

export const mailHandlers: Handlers<"mail.list" | "mail.read"> = {
  "mail.list": {
    input: z.object(here),
    answer: (desk) => desk.workspace.services.mail.map(mailHead).reverse(),
  },
  "mail.read": {
    input: z.object({ ...here, id: z.string() }),
    answer(desk, { id }) {
      const mail = desk.workspace.services.mail.find((candidate) => candidate.id === id);
      if (mail === undefined) throw new Refused("There is no such mail.");
      return {
        ...mailHead(mail),
        cc: mail.cc.join("、"),
        bcc: mail.bcc.join("、"),
        replyTo: mail.replyTo ?? "",
        text: mail.body,
        html: mail.htmlBody,
        attachments: mail.attachments.map(({ name }) => name),
      };
    },
  },
};
