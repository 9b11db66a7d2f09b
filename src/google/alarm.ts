// A mail that does not wait in the outbox: the one that says that nothing else is sent.

export function mail(to: readonly string[], subject: string, body: string): void {
  MailApp.sendEmail({ to: to.join(","), subject, body });
}
