// Why a deployment stops: one code a reason, read off what clasp printed. clasp passes on Google's sentence, in English.

import type { RefusalCode } from "./words.ts";

export class Refused extends Error {
  readonly code: RefusalCode;
  /** What clasp printed; shown below our sentence. */
  readonly words: string;

  constructor(code: RefusalCode, words = "") {
    super(code);
    this.code = code;
    this.words = words;
  }
}

/** The first that matches; the texts stand in public transcripts, and test/deploy plays them. */
const SIGNS: readonly (readonly [RegExp, RefusalCode])[] = [
  [/has not enabled the Apps Script API/i, "api-off"],
  [/No credentials found|invalid_grant|invalid_rapt|invalid_client|deleted_client/i, "signed-out"],
  [/invalid authentication credentials|Invalid Credentials|Login Required/i, "signed-out"],
  [/No (refresh|access) token|insufficient authentication scopes/i, "signed-out"],
  [/(limit|maximum)\D*\b200 versions|too many versions/i, "too-many-versions"],
  [/Quota exceeded|Rate Limit Exceeded|RESOURCE_EXHAUSTED|Too many requests/i, "too-often"],
  [/does not have permission|Insufficient permission|PERMISSION_DENIED|^Forbidden$/im, "not-yours"],
  [/Requested entity was not found|File not found|^Not found$/im, "not-found"],
  [/E(NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|AI_AGAIN|PIPE|HOSTUNREACH|NETUNREACH|PROTO)\b/, "network"],
  [/socket (hang up|disconnected)|network timeout|Premature close|fetch failed/i, "network"],
  [/self.signed certificate|unable to (get|verify)|certificate has expired|proxy/i, "network"],
  [/Internal error encountered|backendError|Service Unavailable|Bad Gateway|status code 5\d\d/i, "network"],
  [/Syntax error|SyntaxError|" - ".+:\d+"|Invalid manifest|appsscript\.json|Unexpected token/i, "bad-code"],
];

/** What clasp's output means; `otherwise` when nothing in it is known. */
export function refusalOf(output: string, otherwise: RefusalCode = "unexpected"): Refused {
  const code = SIGNS.find(([sign]) => sign.test(output))?.[1] ?? otherwise;
  return new Refused(code, output.trim());
}
