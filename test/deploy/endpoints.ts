// As much of Google as clasp talks to, by host and path.

import { refusal, Reply, type Asked } from "./exchange.ts";
import type { FakeGoogle } from "./fake-google.ts";
import { scriptApi } from "./script-api.ts";

/** The answer's body; what Google refuses is thrown as a Reply. */
export function answer(google: FakeGoogle, asked: Asked): unknown {
  if (asked.host === "oauth2.googleapis.com" && asked.path === "/token") return token(google, asked);
  const account = google.accessTokens.get(asked.token);
  if (account === undefined)
    throw refusal(401, "Request had invalid authentication credentials. Expected OAuth 2 access token.");
  if (asked.path === "/oauth2/v2/userinfo") return { id: account, email: account };
  if (asked.path === "/drive/v3/files" && asked.method === "POST") return createFile(google, asked, account);
  if (asked.host === "script.googleapis.com") return scriptApi(google, asked, account);
  throw refusal(404, "Not Found");
}

function token(google: FakeGoogle, { body }: Asked): unknown {
  const { grant_type: grant, refresh_token: refresh, code } = body;
  const account =
    grant === "authorization_code"
      ? google.codes.get(String(code))
      : google.refreshTokens.get(String(refresh));
  if (account === undefined)
    throw new Reply(400, { error: "invalid_grant", error_description: "Token has been expired or revoked." });
  const access = google.nextId("access");
  google.accessTokens.set(access, account);
  const fresh = { access_token: access, expires_in: 3599, token_type: "Bearer" };
  if (grant !== "authorization_code") return fresh;
  const refreshToken = google.nextId("refresh");
  google.refreshTokens.set(refreshToken, account);
  return { ...fresh, refresh_token: refreshToken };
}

function createFile(google: FakeGoogle, { body }: Asked, owner: string): unknown {
  const id = google.nextId("sheet");
  google.files.set(id, { name: String(body["name"]), mimeType: String(body["mimeType"]), owner });
  return { id, kind: "drive#file", name: body["name"], mimeType: body["mimeType"] };
}
