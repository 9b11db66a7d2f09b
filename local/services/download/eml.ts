// A sent mail as an .eml file, as mail programs open it.

import MailComposer from "nodemailer/lib/mail-composer";
import { visibleSender, type MailAttachment, type SentMail } from "../mail/state.ts";

export async function mailToEml(mail: SentMail): Promise<Buffer> {
  const from = visibleSender(mail);
  const composer = new MailComposer({
    from: mail.senderName === undefined ? from : { name: mail.senderName, address: from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === undefined ? {} : { html: mail.htmlBody }),
    date: new Date(mail.sentAt),
    messageId: `<${mail.id}@local.workspace>`,
    // The same mail gives the same bytes.
    baseBoundary: mail.id,
    attachments: [
      ...mail.attachments.map(attached),
      ...Object.entries(mail.inlineImages).map(([cid, image]) => ({ ...attached(image), cid })),
    ],
  });
  const message = composer.compile();
  // The sender's own copy tells who got a blind copy.
  message.keepBcc = true;
  return message.build();
}

function attached({ name, contentType, content }: MailAttachment) {
  return { filename: name, contentType, content: Buffer.from(content, "base64") };
}
