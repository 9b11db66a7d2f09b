// Messages into chat groups through their robots' webhooks. A robot that fails is noted by its host alone, for its address
// is a secret; mail goes on.

import { hookHost, type HookHost } from "../domain/notice/hook.ts";

/**
 * developer.work.weixin.qq.com/document/path/91770, open.dingtalk.com/document/robots/custom-robot-access,
 * open.feishu.cn/document/client-docs/bot-v3/add-custom-bot, developers.google.com/workspace/chat/quickstart/webhooks.
 */
function payload(host: HookHost, text: string): unknown {
  if (host === "chat.googleapis.com") return { text };
  if (host === "open.feishu.cn") return { msg_type: "text", content: { text } };
  return { msgtype: "text", text: { content: text } };
}

/** They answer 200 to what they refuse too, with a code that is not 0. */
function isTaken(response: GoogleAppsScript.URL_Fetch.HTTPResponse): boolean {
  const code = response.getResponseCode();
  return code < 300 && !/"(errcode|code)"\s*:\s*-?[1-9]/.test(response.getContentText());
}

/** `hooks`: the setting 群机器人. */
export function sayInGroups(hooks: string, text: string): void {
  for (const url of hooks.split(" ")) {
    const host = hookHost(url);
    if (host === undefined) continue;
    let taken = false;
    try {
      taken = isTaken(
        UrlFetchApp.fetch(url, {
          method: "post",
          contentType: "application/json",
          payload: JSON.stringify(payload(host, text)),
          muteHttpExceptions: true,
        }),
      );
    } catch {
      // Google's text would name the address.
    }
    if (!taken) console.warn(`a group's robot at ${host} did not take the message`);
  }
}
