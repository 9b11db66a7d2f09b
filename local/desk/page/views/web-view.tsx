// A deployed web app as the person at the keyboard sees it, at a phone's width or wide, and which version is deployed.

import { useEffect, useMemo, useState } from "preact/hooks";
import type { VisitOutcome, WebAppView } from "../../protocol.ts";
import { useDesk, useLive } from "../desk-context.ts";
import type { FrameHost } from "../frame-bridge.ts";
import { Frame } from "../page-frame.tsx";
import { call } from "../server.ts";
import { useWords } from "../words-context.ts";

/** Pixels; wide is all there is. */
const WIDTHS = { narrow: 300, phone: 360, wide: undefined } as const;
type Width = keyof typeof WIDTHS;
const WIDTH_NAMES: readonly Width[] = ["narrow", "phone", "wide"];

export function WebView({ address }: { readonly address: string }) {
  const desk = useDesk();
  const words = useWords();
  const say = words.web;
  const [deployed, setDeployed] = useState(0);
  const [width, setWidth] = useState<Width>("wide");
  const apps = useLive(() => call("web.list", { as: desk.as }), [deployed]);
  const app = apps?.find(({ url }) => url !== "" && address.startsWith(url)) ?? apps?.[0];
  const url = address === "" ? (app?.url ?? "") : address;
  const deploy = ({ scriptId, deploymentId }: WebAppView): void => {
    call("web.deploy", { as: desk.as, scriptId, deploymentId }).then(({ version }) => {
      setDeployed(version);
      desk.toast(say.deployed(version));
    }, desk.report);
  };
  return (
    <section class="list-view">
      <header class="view-head">
        <h1>{say.title}</h1>
        {app && <Deployment app={app} onDeploy={() => deploy(app)} />}
        <div class="segments" role="group" aria-label={say.width}>
          {WIDTH_NAMES.map((name) => (
            <button key={name} type="button" aria-pressed={width === name} onClick={() => setWidth(name)}>
              {say.widths[name]}
            </button>
          ))}
        </div>
      </header>
      {apps === undefined ? (
        <p class="notice quiet">{words.loading}</p>
      ) : app === undefined ? (
        <p class="notice quiet">{say.none}</p>
      ) : url === "" ? (
        <p class="notice quiet">{say.notDeployed}</p>
      ) : (
        <>
          <AddressBar key={url} url={url} apps={apps} />
          <Visit key={`${url} ${String(app.version)} ${String(deployed)}`} url={url} width={width} />
        </>
      )}
    </section>
  );
}

function Deployment({ app, onDeploy }: { readonly app: WebAppView; readonly onDeploy: () => void }) {
  const desk = useDesk();
  const say = useWords().web;
  return (
    <div class="deployment">
      {app.url !== "" && (
        <>
          <span class={app.isHead ? "status" : "status status-running"}>
            {say.version(app.version, app.versions)} · {app.isHead ? say.isHead : say.isBehind}
          </span>
          <span class="quiet small">{say.runsAs(desk.nameOf(app.deployedBy))}</span>
        </>
      )}
      <button type="button" class="quiet-button" onClick={onDeploy}>
        {say.deploy}
      </button>
    </div>
  );
}

/** The address as it is: what comes after /exec may be typed, as in a link. */
function AddressBar({ url, apps }: { readonly url: string; readonly apps: readonly WebAppView[] }) {
  const desk = useDesk();
  const say = useWords().web;
  const [typed, setTyped] = useState(url);
  const others = apps.filter((app) => app.url !== "");
  return (
    <form
      class="web-address"
      onSubmit={(event) => {
        event.preventDefault();
        desk.openWeb(typed);
      }}
    >
      {others.length > 1 && (
        <select
          aria-label={say.app}
          value={others.find((app) => url.startsWith(app.url))?.url ?? ""}
          onChange={(event) => desk.openWeb(event.currentTarget.value)}
        >
          {others.map((app) => (
            <option key={app.url} value={app.url}>
              {app.title} · {app.version} · {desk.nameOf(app.deployedBy)}
            </option>
          ))}
        </select>
      )}
      <input
        aria-label={say.address}
        type="url"
        value={typed}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="quiet-button">
        {say.openAddress}
      </button>
    </form>
  );
}

function Visit({ url, width }: { readonly url: string; readonly width: Width }) {
  const desk = useDesk();
  const words = useWords();
  const [visit, setVisit] = useState<VisitOutcome | undefined>();
  useEffect(() => {
    let isWanted = true;
    let id = "";
    const close = (page: string): void => {
      if (page !== "") call("page.close", { as: desk.as, page }).catch(desk.report);
    };
    call("web.visit", { as: desk.as, url }).then((outcome) => {
      if (outcome.ok) id = outcome.page.id;
      if (isWanted) setVisit(outcome);
      else close(id);
    }, desk.report);
    return () => {
      isWanted = false;
      close(id);
    };
  }, []);
  const host = useMemo<FrameHost>(
    () => ({
      call: (page, fn, args) => call("page.call", { as: desk.as, page: page.id, fn, args }),
      // google.script.host is for sidebars and dialogs.
      close: () => undefined,
      size: () => undefined,
      focusEditor: () => undefined,
      shown: desk.show,
    }),
    [desk.as],
  );
  if (visit === undefined) return <p class="notice quiet">{words.loading}</p>;
  if (!visit.ok) {
    return (
      <div class="notice">
        <h2>{words.web.refusedTitle}</h2>
        <pre class="error-text">{visit.says}</pre>
        <p class="quiet">{words.web.refusedHint}</p>
      </div>
    );
  }
  const pixels = WIDTHS[width];
  return (
    <div class="web-stage">
      <div class="web-page" style={pixels === undefined ? "" : `max-width:${String(pixels)}px`}>
        <Frame page={visit.page} frameOrigin={desk.view.frameOrigin} host={host} />
      </div>
    </div>
  );
}
