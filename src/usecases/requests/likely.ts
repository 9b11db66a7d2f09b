// Who a newcomer probably is already (F3, R84): told to whoever hands the request in or signs it, who decides.

import {
  duplicateIndex,
  externalPerson,
  internalPerson,
  likelyDuplicates,
  type DuplicateIndex,
} from "../../domain/contact/duplicates.ts";
import { isInternalKind, type ChangeRequest } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { LikelyView } from "../../wire/requests.ts";
import { readTexts } from "./fields.ts";

const SHOWN = 3;

/** Asks of one request after the other; the register is indexed for the first that founds a record. */
export function likelyIn(state: RegisterState): (request: ChangeRequest) => readonly LikelyView[] {
  const indexes = new Map<boolean, DuplicateIndex>();
  const everybody = (internal: boolean): DuplicateIndex => {
    const known = indexes.get(internal);
    if (known) return known;
    const unit = (serial: string): string => units.get(serial) ?? "";
    const units = new Map<string, string>(
      internal ? [] : state.organizations().map(({ serial, record }) => [serial, record.fullName]),
    );
    const live = <T extends { readonly state: string }>(all: readonly T[]) =>
      all.filter((each) => each.state === "live");
    const index = duplicateIndex(
      internal
        ? live(state.internal()).map(({ serial, record }) => internalPerson(serial, record))
        : live(state.external()).map(({ serial, record }) =>
            externalPerson(serial, record, unit(record.organization)),
          ),
    );
    indexes.set(internal, index);
    return index;
  };
  return ({ kind, subject, fields }) => {
    if (subject !== "" || (kind !== "joining" && kind !== "newPartner")) return [];
    const texts = readTexts(fields);
    const internal = isInternalKind(kind);
    const newcomer = internal
      ? internalPerson("", texts)
      : externalPerson("", texts, texts["organizationName"] ?? "");
    return likelyDuplicates(newcomer, everybody(internal), SHOWN).flatMap(({ serial, reasons }) =>
      serial === "" ? [] : [{ serial, name: state.record(serial)?.record.fullName ?? "", reasons }],
    );
  };
}
