// What the script is told about person, place and time, without writing anything.

import type { Company } from "../../domain/company/company.ts";
import type { Finding } from "../../domain/self-check/finding.ts";
import { TABLES } from "../../domain/register/tables.ts";
import { planStructure } from "../structure/plan-structure.ts";
import { readStructure } from "../structure/read-structure.ts";
import { judged, trial } from "./trial.ts";

function identity(): Finding {
  return trial("identity", () => {
    const active = Session.getActiveUser().getEmail();
    const effective = Session.getEffectiveUser().getEmail();
    if (active === "") return judged(false, "active user is blank");
    return judged(
      active === effective,
      `active user visible, ${active === effective ? "" : "not "}the effective user`,
    );
  });
}

function timeZones(spreadsheetId: string, company: Company): Finding {
  return trial("timeZones", () => {
    if (typeof Sheets === "undefined") return judged(false, "no Sheets service");
    const { properties } = Sheets.Spreadsheets.get(spreadsheetId, { fields: "properties(locale,timeZone)" });
    const zones = {
      register: company.settings.timeZone,
      spreadsheet: properties?.timeZone ?? "",
      script: Session.getScriptTimeZone(),
    };
    const said = Object.entries(zones).map(([of, zone]) => `${of} ${zone}`);
    // The register's own zone is the one that counts; where the others differ, people read other days in the log's times.
    const alike = new Set(Object.values(zones)).size === 1;
    return judged(alike, `${said.join(", ")}; locale ${properties?.locale ?? ""}`);
  });
}

const MOMENT = "2026-12-31T16:30:00.000Z";

export function surroundings(spreadsheetId: string, company: Company): Finding[] {
  return [
    identity(),
    trial("language", () => judged(true, Session.getActiveUserLocale())),
    timeZones(spreadsheetId, company),
    trial("dates", () => {
      const text = Utilities.formatDate(new Date(MOMENT), "Asia/Shanghai", "yyyy-MM-dd HH:mm");
      return judged(text === "2027-01-01 00:30", text);
    }),
    trial("consent", () => {
      const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      return judged(status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, String(status));
    }),
    trial("structure", () => {
      const { notices } = planStructure(TABLES, readStructure(spreadsheetId));
      const codes = [...new Set(notices.map(({ code }) => code))];
      return judged(
        codes.length === 0,
        codes.length === 0 ? "as declared, warnings included" : codes.join(", "),
      );
    }),
  ];
}
