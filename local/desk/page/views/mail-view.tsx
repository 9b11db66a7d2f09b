// The mail that scripts sent: nothing leaves this machine, everything can be read and saved.

import { useEffect, useState } from "preact/hooks";
import type { MailView as Mail } from "../../protocol.ts";
import { useDesk, useLive } from "../desk-context.ts";
import { Icon } from "../icons.tsx";
import { call, download } from "../server.ts";
import { useWords } from "../words-context.ts";

export function MailView() {
  const desk = useDesk();
  const words = useWords();
  const say = words.mail;
  const [picked, setPicked] = useState<string | undefined>();
  const mails = useLive(() => call("mail.list", { as: desk.as }), []);
  return (
    <section class="list-view">
      <header class="view-head">
        <h1>{say.title}</h1>
        {mails !== undefined && <span class="badge">{mails.length}</span>}
      </header>
      {mails === undefined ? (
        <p class="notice quiet">{words.loading}</p>
      ) : mails.length === 0 ? (
        <p class="notice quiet">{say.none}</p>
      ) : (
        <div class="two-panes">
          <ul class="cards scroll-box">
            {mails.map((mail) => (
              <li key={mail.id}>
                <button type="button" aria-pressed={mail.id === picked} onClick={() => setPicked(mail.id)}>
                  <span class="card-line">
                    <strong>{mail.to}</strong>
                    <time class="quiet small">{desk.time(mail.at)}</time>
                  </span>
                  <span>{mail.subject === "" ? say.noSubject : mail.subject}</span>
                </button>
              </li>
            ))}
          </ul>
          {picked === undefined ? (
            <p class="notice quiet">{say.pick}</p>
          ) : (
            <OneMail key={picked} id={picked} />
          )}
        </div>
      )}
    </section>
  );
}

function OneMail({ id }: { readonly id: string }) {
  const desk = useDesk();
  const words = useWords();
  const say = words.mail;
  const [mail, setMail] = useState<Mail | undefined>();
  const [asHtml, setAsHtml] = useState(true);
  useEffect(() => {
    call("mail.read", { as: desk.as, id }).then(setMail, desk.report);
  }, [id]);
  if (mail === undefined) return <p class="notice quiet">{words.loading}</p>;
  const lines = [
    [say.from, mail.from],
    [say.to, mail.to],
    [say.cc, mail.cc],
    [say.bcc, mail.bcc],
    [say.replyTo, mail.replyTo],
    [say.attachments, mail.attachments.join("、")],
  ].filter(([, value]) => value !== "");
  // A link is followed by whom the mail is to, where that is one person of the workspace.
  const reader = desk.view.people.some(({ email }) => email === mail.to) ? mail.to : desk.as;
  const hasHtml = mail.html !== undefined;
  return (
    <article class="reading">
      <header>
        <h2>{mail.subject === "" ? say.noSubject : mail.subject}</h2>
        <dl class="facts">
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="reading-tools">
          {hasHtml && (
            <div class="segments">
              <button type="button" aria-pressed={asHtml} onClick={() => setAsHtml(true)}>
                {say.asHtml}
              </button>
              <button type="button" aria-pressed={!asHtml} onClick={() => setAsHtml(false)}>
                {say.asText}
              </button>
            </div>
          )}
          <button
            type="button"
            class="quiet-button"
            onClick={() => void download("eml", desk.as, id).catch(desk.report)}
          >
            <Icon name="download" size={15} /> .eml
          </button>
        </div>
      </header>
      {hasHtml && asHtml ? (
        // No script runs in a mail, no form is sent, nothing is fetched (the frame server's policy): its links into the
        // web app open the desk in a new tab.
        <iframe
          title={say.body}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src={`${desk.view.frameOrigin}/mail/${encodeURIComponent(id)}?as=${encodeURIComponent(reader)}`}
        />
      ) : (
        <pre class="mail-text" tabIndex={0}>
          <Linked text={mail.text} as={reader} />
        </pre>
      )}
    </article>
  );
}

/** The text with its addresses of web apps as links to the desk's view of them. */
function Linked({ text, as }: { readonly text: string; readonly as: string }) {
  const parts = text.split(/(https:\/\/script\.google\.com\/[^\s<>"“”，。；、）)]+)/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a
            key={index}
            target="_blank"
            rel="noopener"
            href={`?${new URLSearchParams({ as, view: "web", web: part }).toString()}`}
          >
            {part}
          </a>
        ),
      )}
    </>
  );
}
