// Entry of the sidebar page: mounts the application into the body that the server's template made.

import { render } from "preact";
import { App } from "./app.tsx";
import { startPlace } from "./place.ts";

const host = document.createElement("div");
host.id = "sidebar";
document.body.append(host);
render(<App start={startPlace(document.body.dataset["view"])} />, host);
