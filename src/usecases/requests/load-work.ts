// What one has to do, and what has become of what one asked for.

import type { Instant, PlainDate } from "../../domain/calendar/plain-date.ts";
import type { Staff } from "../../domain/access/staff.ts";
import type { StoredRequest } from "../../domain/ledger/entry.ts";
import { readSignatures } from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Work } from "../../wire/requests.ts";
import { dutiesOf } from "../duty-views.ts";
import { roundsFor } from "../rounds.ts";
import { someone } from "./authority.ts";
import { likelyIn } from "./likely.ts";
import { actsOn } from "./may.ts";
import { requestView } from "./views.ts";

/** As many of one's own requests, and of those that one has signed, as a page shows. */
const LATEST = 50;

export function loadWork(about: {
  readonly state: RegisterState;
  readonly me: Staff;
  readonly today: PlainDate;
  readonly at: Instant;
}): Work {
  const { state, me, today } = about;
  const who = someone(state, me, { today });
  const requests = state.ledger("request");
  const alike = likelyIn(state);
  const those = (act: "sign" | "handIn") =>
    requests
      .filter(({ entry }) => actsOn(entry, who).includes(act))
      .map((each) => ({ ...requestView(state, each, who), alike: alike(each.entry) }));
  const isMine = ({ entry }: StoredRequest) => [entry.openedBy, entry.submittedBy].includes(me.account);
  const hasMySignature = ({ entry }: StoredRequest) =>
    readSignatures(entry).some(({ account }) => account === me.account);
  const latest = (those: readonly StoredRequest[]) =>
    those
      .slice(-LATEST)
      .reverse()
      .map((each) => requestView(state, each, who));
  return {
    today,
    toHandIn: those("handIn"),
    toSign: those("sign"),
    duties: dutiesOf(state, me, who),
    rounds: roundsFor(about),
    mine: latest(requests.filter(isMine)),
    signed: latest(requests.filter((each) => hasMySignature(each) && !isMine(each))),
  };
}
