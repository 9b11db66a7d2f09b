// 已签(纸质): an administrator records what was signed or stamped on paper, with who keeps it and where its scan is (C9). It
// is the signature of the one whose it was to sign, on that day; and of exactly the content whose hash is on the paper.

import { refuse } from "../../domain/refusal.ts";
import { actorOf, barred } from "../../domain/request/routing.ts";
import { contentHash, openSignatures, readSignatures } from "../../domain/request/signatures.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried, type Move } from "./apply.ts";
import { someone } from "./authority.ts";
import { onlyOnce, requestOf } from "./hand-in-request.ts";
import { REQUEST_NEEDS } from "./open-request.ts";
import { settled, signedAs } from "./submit.ts";

export const signOnPaper: StaffOperation<"sign-on-paper"> = {
  name: "sign-on-paper",
  needs: () => REQUEST_NEEDS,
  decide: (state, input, context) => {
    const who = someone(state, context.me, context);
    if (!who.roles.administrator) return refuse("notAdministrator", { values: { account: who.account } });
    const [keeper, scan] = [input.keeper.trim(), input.scan.trim()];
    if (keeper === "" || scan === "")
      return refuse("fieldRequired", { field: keeper === "" ? "keeper" : "scan" });
    if (!/^https:\/\/\S+$/.test(scan)) return refuse("inputInvalid", { field: "scan" });
    const once = onlyOnce(input.requests);
    if (!once.ok) return once;
    const moves: Move[] = [];
    for (const [index, asked] of input.requests.entries()) {
      // What is unsettled is decided with a reason, which a paper does not carry.
      const found = requestOf(state, asked, who, "sign");
      if (!found.ok) return found;
      const { id, entry } = found.value;
      const signature = openSignatures(entry).find(({ department }) => department === input.department);
      const signer = signature && actorOf(signature, entry, who.facts);
      // Who asked for it does not vouch for its signature either.
      if (!signature || !signer || barred(entry, who.facts).includes(who.account))
        return refuse("notYoursToSign", { row: index + 1, values: { id, name: entry.subjectName } });
      const hash = contentHash(entry);
      if (!hash.startsWith(asked.hash)) return refuse("paperOutdated", { row: index + 1, values: { id } });
      const given = [{ signature, as: signer.as }];
      const { account } = signer.person;
      const signed = signedAs(entry, readSignatures(entry), given, account, context, { keeper, scan });
      const facts = { "#signed": hash, "#keeper": keeper, "#scan": scan };
      moves.push({ id, before: found.value, entry: settled(signed), facts });
    }
    return { ok: true, value: following(state, carried(state, moves, context), context) };
  },
};
