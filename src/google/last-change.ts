// When and by whom the register's file was changed last, as Drive knows: a hint at who typed, not a proof.

export interface LastChange {
  /** "" where Drive does not say, or it was this account's own program. */
  readonly by: string;
  /** Drive's own text; "" where it does not say. */
  readonly at: string;
}

export function lastChange(spreadsheetId: string): LastChange {
  if (typeof Drive === "undefined") return { by: "", at: "" };
  try {
    const file = Drive.Files.get(spreadsheetId, {
      fields: "modifiedTime,lastModifyingUser(me,emailAddress)",
    });
    const user = file.lastModifyingUser;
    const by = user?.me ? "" : (user?.emailAddress ?? "").trim().toLowerCase();
    return { by, at: file.modifiedTime ?? "" };
  } catch (error) {
    console.warn(`the file's last change is not known: ${String(error)}`);
    return { by: "", at: "" };
  }
}
