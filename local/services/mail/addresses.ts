// Recipient lists as MailApp takes them: addresses separated by commas, with or without a name.

import { ServiceError } from "../../runtime/execution.ts";

/** The bare addresses; throws Google's text for the first that is none. */
export function addressesOf(list: string): string[] {
  return list
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const bare = (/<([^<>]*)>\s*$/.exec(each)?.[1] ?? each).trim();
      if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(bare)) throw new ServiceError(`Invalid email: ${each}`);
      return bare;
    });
}
