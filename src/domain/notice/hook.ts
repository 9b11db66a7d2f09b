// Webhooks of chat groups' robots: which addresses are taken. An address is a secret: who has it writes into the group.

/** As in the manifest's urlFetchWhitelist. */
const HOOK_HOSTS = [
  "qyapi.weixin.qq.com",
  "oapi.dingtalk.com",
  "open.feishu.cn",
  "chat.googleapis.com",
] as const;
export type HookHost = (typeof HOOK_HOSTS)[number];

/** undefined for what is no address of a robot of one of these. */
export function hookHost(url: string): HookHost | undefined {
  return HOOK_HOSTS.find((host) => url.startsWith(`https://${host}/`));
}
