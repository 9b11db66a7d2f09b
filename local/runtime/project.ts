// What a run may see of the project it belongs to.

import type { Project } from "./execution.ts";
import type { Run } from "./run.ts";
import type { ScriptRecord, ScriptVersion } from "./script-record.ts";

export function projectOf(script: ScriptRecord, version: ScriptVersion, run: Run): Project {
  return {
    title: script.title,
    owner: script.owner,
    containerId: script.containerId,
    versionNumber: version.number,
    urlFetchWhitelist: run.manifest.urlFetchWhitelist,
    get webAppUrl() {
      if (run.request.servedAt !== undefined) return run.request.servedAt;
      const latest = script.deployments.at(-1);
      if (!latest) return "";
      return version.number === 0 ? devUrl(script.scriptId) : latest.url;
    },
    htmlFile: (name) => version.files.find((file) => file.type === "HTML" && file.name === name)?.source,
    declares: (functionName) => run.realm.declared(functionName) !== undefined,
  };
}

/** The test deployment: always HEAD, for editors only (guides/Deployments, "head deployment"). */
export function devUrl(scriptId: string): string {
  return `https://script.google.com/macros/s/${scriptId}/dev`;
}
