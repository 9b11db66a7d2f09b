// 信息变更签字确认单 (C9): what is printed to be signed or stamped. Each request stands beside the code of its content, so that
// the paper is about this content and no other.

import type { JSX } from "preact";
import { paperWordsFor } from "../../text/pages/paper.ts";
import { requestWordsFor } from "../../text/pages/requests.ts";
import type { RequestView } from "../../wire/requests.ts";
import { limitOf } from "../staff/parts/due-of.ts";
import { Due } from "../staff/parts/due.tsx";
import { titleOf } from "../staff/parts/request-card.tsx";
import { RequestFacts } from "../staff/parts/request-facts.tsx";
import { useStaff } from "../staff/surroundings.ts";
import { useSpeech } from "../surroundings.ts";
import { codeParts } from "./check-code.ts";

export interface SheetProps {
  readonly requests: readonly RequestView[];
  /** Whose signature it is to be, with the post. */
  readonly signer: string;
}

const minute = (at: string): string => at.replace("T", " ");

export function Sheet({ requests, signer }: SheetProps): JSX.Element {
  const { language } = useSpeech();
  const { companyName, now } = useStaff();
  const { sheet: say } = paperWordsFor(language);
  return (
    <>
      <PageNumbers />
      <table>
        <colgroup>
          <col class="paper-number" />
          <col class="paper-request" />
          <col />
          <col class="paper-code" />
        </colgroup>
        <thead>
          <tr>
            <th colSpan={4} class="paper-head">
              <div>
                <strong>
                  {companyName} {say.title}
                </strong>
                <span>
                  {say.signer(signer)} · {say.asOf(minute(now))}
                </span>
              </div>
            </th>
          </tr>
          <tr>
            <th scope="col">{say.number}</th>
            <th scope="col">{say.request}</th>
            <th scope="col">{say.changes}</th>
            <th scope="col">{say.code}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request, index) => (
            <Line key={request.id} request={request} number={index + 1} />
          ))}
        </tbody>
      </table>
      <section class="paper-end">
        <p>{say.vouches(requests.length)}</p>
        <p>{say.bound}</p>
        <div class="paper-lines">
          <p>{say.signature}</p>
          <p>
            {say.date}
            <span class="paper-day">{say.day}</span>
          </p>
          <p>{say.keeper}</p>
        </div>
      </section>
    </>
  );
}

/** In the page's margin, where only a style sheet can count pages. Browsers that cannot print none of their own there either. */
function PageNumbers(): JSX.Element {
  const [before, between, after] = paperWordsFor(useSpeech().language).sheet.page;
  const content = `"${before}" counter(page) "${between}" counter(pages) "${after}"`;
  return <style>{`@page { @bottom-right { content: ${content}; font: 9pt sans-serif; } }`}</style>;
}

function Line(props: { readonly request: RequestView; readonly number: number }): JSX.Element {
  const { request } = props;
  const { id, department, toDepartment, openedBy, openedAt, submittedBy, submittedAt } = request;
  const { language } = useSpeech();
  const { sheet: say } = paperWordsFor(language);
  const sayRequest = requestWordsFor(language);
  const place = toDepartment === "" ? department : sayRequest.toDepartment(department, toDepartment);
  const limit = limitOf(request);
  return (
    <tr>
      <td>{props.number}</td>
      <td>
        <p>
          <strong>{titleOf(request, language)}</strong>
        </p>
        <p>{id}</p>
        {place !== "" && <p>{place}</p>}
        <p>{say.opened(openedBy, minute(openedAt))}</p>
        {submittedBy !== "" && submittedBy !== openedBy && (
          <p>{say.handedIn(submittedBy, minute(submittedAt))}</p>
        )}
        {request.effectiveOn === "" && <p>{sayRequest.route.atOnce}</p>}
      </td>
      <td>
        <RequestFacts request={request} />
        {limit && <Due {...limit} />}
      </td>
      <td>
        <code>
          {codeParts(request.printedHash).map((part) => (
            <span key={part}>{part} </span>
          ))}
        </code>
      </td>
    </tr>
  );
}
