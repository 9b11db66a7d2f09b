// The web apps of installed scripts: what is deployed, visiting an address as somebody, deploying a new version.

import { randomBytes } from "node:crypto";
import * as z from "zod/mini";
import { manifestOfVersion } from "../../runtime/compile.ts";
import { ScriptFailure } from "../../runtime/failure.ts";
import type { ScriptRecord } from "../../runtime/script-record.ts";
import { versionOf } from "../../runtime/scripts.ts";
import type { Desk } from "../desk.ts";
import { Refused } from "../desk.ts";
import type { VisitOutcome, WebAppView } from "../protocol.ts";
import type { Handlers } from "./handler.ts";
import { here } from "./handler.ts";

function isHead(script: ScriptRecord, number: number): boolean {
  const [deployed, head] = [versionOf(script, number).files, script.head.files];
  if (deployed === head) return true;
  const sources = new Map(head.map(({ name, type, source }) => [`${type} ${name}`, source]));
  return (
    deployed.length === head.length &&
    deployed.every(({ name, type, source }) => sources.get(`${type} ${name}`) === source)
  );
}

/** One entry a deployment; a script that declares a web app and has none yet gives one without an address. */
function webAppsOf(script: ScriptRecord): WebAppView[] {
  const about = { scriptId: script.scriptId, title: script.title, versions: script.versions.length };
  const deployed = script.deployments.map(({ deploymentId, url, versionNumber, deployedBy }) => ({
    ...about,
    deploymentId,
    url,
    version: versionNumber,
    isHead: isHead(script, versionNumber),
    deployedBy,
  }));
  if (deployed.length > 0 || manifestOfVersion(script.head).webapp === undefined) return deployed;
  return [{ ...about, deploymentId: "", url: "", version: 0, isHead: false, deployedBy: script.owner }];
}

function visited(desk: Desk, as: string, url: string): VisitOutcome {
  try {
    const page = desk.face.signIn(as).visit(url);
    // Whoever knows the address can read the page: 128 random bits, as secret as the desk's own token.
    const id = randomBytes(16).toString("hex");
    desk.pages.set(id, { id, person: as, file: "", page });
    const { title } = page;
    return {
      ok: true,
      page: {
        id,
        kind: "webapp",
        title,
        width: undefined,
        height: undefined,
        url: `${desk.frameOrigin}/page/${id}`,
      },
    };
  } catch (thrown) {
    if (thrown instanceof ScriptFailure) return { ok: false, says: thrown.message };
    throw thrown;
  }
}

export const webHandlers: Handlers<"web.list" | "web.visit" | "web.deploy"> = {
  "web.list": {
    input: z.object(here),
    answer: ({ workspace }) => [...workspace.services.scripts.values()].flatMap(webAppsOf),
  },
  "web.visit": {
    input: z.object({ ...here, url: z.url() }),
    answer: (desk, { as, url }) => visited(desk, as, url),
  },
  "web.deploy": {
    input: z.object({ ...here, scriptId: z.string(), deploymentId: z.string() }),
    answer({ face }, { scriptId, deploymentId }) {
      const script = face.scripts().find((each) => each.scriptId === scriptId);
      if (!script) throw new Refused("There is no such script.");
      // As `npm run deploy` does it: the script's owner, the same address.
      const handle = script.deploy({ as: "webapp", ...(deploymentId === "" ? {} : { deploymentId }) });
      return { url: handle.url, version: handle.version };
    },
  },
};
