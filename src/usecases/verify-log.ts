// Checks the change log's chain and names the first row that does not hold (F21).

import { verifyChain } from "../domain/log/chain.ts";
import type { LogLines } from "../ports/register.ts";
import type { Output } from "../wire/operations.ts";

export function verifyLog(log: LogLines): Output<"verify-log"> {
  return verifyChain(log.logLines(), log.recordedHead());
}
