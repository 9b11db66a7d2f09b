// Who changed the register's file last, as Drive knows: a hint at who typed, not a proof.

/** "" where Drive does not say, or it was this account's own program. */
export function lastModifier(spreadsheetId: string): string {
  if (typeof Drive === "undefined") return "";
  try {
    const file = Drive.Files.get(spreadsheetId, { fields: "lastModifyingUser(me,emailAddress)" });
    const user = file.lastModifyingUser;
    return user?.me ? "" : (user?.emailAddress ?? "").trim().toLowerCase();
  } catch (error) {
    console.warn(`the file's last editor is not known: ${String(error)}`);
    return "";
  }
}
