// 登录账号: the Google account by which people are known. Never 常用邮箱, which others may edit.

/** Accounts are compared in this form. */
export function normalAccount(text: string): string {
  return text.trim().toLowerCase();
}

/** True for what can be a Google account: an address with a domain, no display name around it. */
export function isAccount(text: string): boolean {
  return /^[a-z0-9._%+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
}
