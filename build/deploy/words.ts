// Every sentence that `npm run deploy` and `npm run push` say: Chinese first, then English.

/** The same thing said twice: Chinese, English. */
export type Sentence = readonly [zh: string, en: string];

const SETTINGS = "https://script.google.com/home/usersettings";

/** Why a run stopped, and what to do about it. */
export const REFUSALS = {
  "old-node": [
    "Node.js 版本太旧：需要 20 或更高。请从 https://nodejs.org 安装后重试。",
    "Node.js is too old: 20 or newer is needed. Install it from https://nodejs.org and try again.",
  ],
  "unknown-option": [
    "不认识的选项。可用：--dry-run（只说明将要做什么）、--project <文件>。",
    "Unknown option. There are: --dry-run (only says what would be done), --project <file>.",
  ],
  "bad-project-file": [
    "项目文件读不懂：它应当是含 scriptId 和 rootDir 的 JSON（见 .clasp.json）。",
    "The project file cannot be read: it should be JSON with scriptId and rootDir (see .clasp.json).",
  ],
  "signed-out": [
    "尚未登录，或登录已失效。请在带浏览器的电脑上打开终端，运行 npx clasp login，用登记簿所有者的账号登录，然后重新运行本命令。",
    "Not signed in, or the sign-in has expired. In a terminal on a computer with a browser run npx clasp login, sign in with the account that is to own the register, then run this command again.",
  ],
  "api-off": [
    `此账号尚未打开 Apps Script API。请打开 ${SETTINGS} ，把 “Google Apps Script API” 设为开启，等一两分钟后重新运行本命令。`,
    `The Apps Script API is off for this account. Open ${SETTINGS} , switch “Google Apps Script API” on, wait a minute or two and run this command again.`,
  ],
  "not-yours": [
    "这个脚本属于别人，或当前账号无权修改。只有登记簿的所有者可以部署：请用所有者的账号登录（npx clasp login）。若要另建一个登记簿，请把项目文件中的 scriptId 改回 PUT-YOUR-SCRIPT-ID-HERE，并删去 parentId、deploymentId、deployedBy。",
    "This script is somebody else's, or this account may not change it. Only the register's owner deploys: sign in as the owner (npx clasp login). For a register of your own set scriptId in the project file back to PUT-YOUR-SCRIPT-ID-HERE and remove parentId, deploymentId and deployedBy.",
  ],
  "not-found": [
    "Google 找不到这个脚本：scriptId 写错了，登记簿已被删除，或当前账号看不到它。请检查项目文件和所登录的账号（npx clasp show-authorized-user）。",
    "Google finds no such script: scriptId is wrong, the register was deleted, or this account cannot see it. Check the project file and the account (npx clasp show-authorized-user).",
  ],
  "too-many-versions": [
    "这个脚本已有 200 个版本，Google 不再允许新建。请打开下面的脚本链接，在“项目历史记录”中删除旧版本（正在使用的除外），然后重新运行本命令。",
    "The script has 200 versions, and Google allows no more. Open the script below, delete old versions under “Project History” (not the one in use), then run this command again.",
  ],
  "too-often": [
    "Google 暂时不接受更多请求（限额）。请过几分钟重新运行本命令；已完成的步骤不会重做。",
    "Google takes no more requests for now (quota). Run this command again in a few minutes; what is done is not done twice.",
  ],
  network: [
    "连不上 Google，或中途断线。请检查网络和代理（HTTPS_PROXY），然后重新运行本命令；已完成的步骤不会重做。",
    "Google could not be reached, or the line broke. Check the network and the proxy (HTTPS_PROXY), then run this command again; what is done is not done twice.",
  ],
  "bad-code": [
    "Google 拒绝了代码或清单（appsscript.json）。登记簿里仍是原来的代码。原文见下。",
    "Google refused the code or the manifest (appsscript.json). The register still has its former code. Its words are below.",
  ],
  "not-pushed": [
    "clasp 没有推送代码，虽然它报告成功。登记簿里仍是原来的代码。原文见下。",
    "clasp did not push the code although it reported success. The register still has its former code. Its words are below.",
  ],
  "not-created": [
    "clasp 没有建立登记簿，虽然它报告成功。原文见下。",
    "clasp did not create the register although it reported success. Its words are below.",
  ],
  "not-built": [
    "代码没有构建成功，Google 上什么都没有改动。原文见上。",
    "The build failed; nothing was changed at Google. Its words are above.",
  ],
  "in-use": [
    "这个登记簿已正式部署：只推送会让侧边栏和已部署的版本不一致。请运行 npm run deploy；开发时请用另一个登记簿（npm run push 默认使用 .clasp.dev.json）。",
    "This register is deployed: a push alone would make its sidebar differ from the deployed version. Run npm run deploy; for development use another register (npm run push uses .clasp.dev.json unless told otherwise).",
  ],
  unexpected: [
    "clasp 报告了未预料的错误，原文见下。可以放心重新运行本命令。",
    "clasp reported an unexpected error; its words are below. It is safe to run this command again.",
  ],
} as const satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof REFUSALS;

/** What is being done, and what was done. */
export const STEPS = {
  signedInAs: (account: string): Sentence => [`登录账号：${account}`, `Signed in as ${account}`],
  signIn: (): Sentence => ["需要登录 Google：将打开浏览器。", "Signing in to Google: a browser will open."],
  build: (): Sentence => ["构建代码 …", "Building the code …"],
  create: (title: string): Sentence => [
    `建立登记簿表格“${title}”及其脚本 …`,
    `Creating the spreadsheet “${title}” and its script …`,
  ],
  resumeCreate: (): Sentence => [
    "上次已建好表格，继续建立它的脚本 …",
    "The spreadsheet was made last time; creating its script …",
  ],
  orphan: (title: string): Sentence => [
    `如果云端硬盘里多出一个没有脚本的空表格“${title}”，可以删除它。`,
    `Should Drive now hold an empty spreadsheet “${title}” without a script, it can be deleted.`,
  ],
  pushed: (): Sentence => ["代码已推送。", "The code is pushed."],
  alreadyPushed: (): Sentence => ["代码没有变化，无需推送。", "The code is unchanged; nothing to push."],
  versionMade: (version: number): Sentence => [`已建立版本 ${version}。`, `Version ${version} is made.`],
  versionReused: (version: number): Sentence => [
    `版本 ${version} 已含同样的代码，沿用。`,
    `Version ${version} already holds this code and is used again.`,
  ],
  versionsFewLeft: (left: number): Sentence => [
    `注意：还可以建立 ${left} 个版本（上限 200）。请在“项目历史记录”中删除旧版本。`,
    `Mind: ${left} more versions can be made (200 at most). Delete old ones under “Project History”.`,
  ],
  deploymentMade: (): Sentence => ["已建立部署。", "The deployment is made."],
  deploymentUpdated: (version: number): Sentence => [
    `部署已更新到版本 ${version}，网址不变。`,
    `The deployment now serves version ${version} at the same address.`,
  ],
  deploymentCurrent: (): Sentence => ["部署已是这个版本。", "The deployment already serves this version."],
  deploymentReplaced: (): Sentence => [
    "原来的部署已不存在，另建了一个：网址变了，请通知用户。",
    "The former deployment is gone and a new one was made: its address is new, tell the users.",
  ],
  linkRegister: (url: string): Sentence => [`登记簿：${url}`, `Register: ${url}`],
  linkScript: (url: string): Sentence => [`脚本：${url}`, `Script: ${url}`],
  linkWebApp: (url: string): Sentence => [`网页：${url}`, `Web app: ${url}`],
  leftToClick: (): Sentence => [
    "还需要您做的：打开登记簿，等菜单“联络信息”出现（约十秒；没有就刷新），选“联络信息”→“设置向导”，按提示授权，再选一次“设置向导”并填写。已设置过的登记簿：刷新页面，再打开一次“设置向导”。最后用同一账号打开一次上面的网页，邮件从此带有链接；把这个网址告诉同事。",
    "Left to you: open the register, wait for the menu “联络信息” (ten seconds; reload if it does not come), choose “联络信息” → “设置向导” (Contacts → Setup wizard), authorise when asked, choose it once more and fill it in. A register that is set up: reload the page and open the wizard once. Then open the web app above once with the same account: from now on mails have links. Tell colleagues its address.",
  ],
  firstRun: (): Sentence => [
    "第一次使用请对照 docs/first-run-on-google.zh-CN.md 逐项检查。",
    "The first time, go through docs/first-run-on-google.md.",
  ],
  reload: (): Sentence => ["请刷新打开着的登记簿页面。", "Reload the register where it is open."],
} as const;

/** `--dry-run`: what would be done. */
export const PLAN = {
  heading: (): Sentence => [
    "只说明，不执行（没有联系 Google，没有写任何文件）。将会：",
    "Saying only (Google was not contacted, no file was written). It would:",
  ],
  signIn: (): Sentence => [
    "· 登录 Google（本机没有登录记录）",
    "· sign in to Google (this computer has no sign-in)",
  ],
  build: (): Sentence => ["· 构建代码到 dist/", "· build the code into dist/"],
  create: (title: string): Sentence => [
    `· 新建表格“${title}”和绑定的脚本，并把编号记入项目文件`,
    `· create the spreadsheet “${title}” and its bound script, and note their ids in the project file`,
  ],
  resumeCreate: (sheet: string): Sentence => [
    `· 为上次建好的表格 ${sheet} 建立脚本`,
    `· create the script of the spreadsheet ${sheet} that was made last time`,
  ],
  push: (script: string): Sentence => [
    `· 把代码推送到脚本 ${script}`,
    `· push the code to the script ${script}`,
  ],
  pushNew: (): Sentence => ["· 把代码推送到新建的脚本", "· push the code to the new script"],
  version: (): Sentence => ["· 代码有变化时建立一个版本", "· make a version if the code has changed"],
  newDeployment: (): Sentence => [
    "· 找到或新建一个部署，并记下编号",
    "· find the deployment or create one, and note its id",
  ],
  deployment: (id: string): Sentence => [`· 更新部署 ${id}`, `· update the deployment ${id}`],
} as const;
