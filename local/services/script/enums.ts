// The enums of ScriptApp.

import { enumeration } from "../../runtime/facade.ts";

export const AuthMode = enumeration("AuthMode", "NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
export const AuthorizationStatus = enumeration("AuthorizationStatus", "REQUIRED", "NOT_REQUIRED");
export const EventType = enumeration(
  "EventType",
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
);
export const InstallationSource = enumeration(
  "InstallationSource",
  "APPS_MARKETPLACE_DOMAIN_ADD_ON",
  "NONE",
  "WEB_STORE_ADD_ON",
);
export const TriggerSource = enumeration(
  "TriggerSource",
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
);
export const WeekDay = enumeration(
  "WeekDay",
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
);
