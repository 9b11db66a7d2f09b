// Entry of the sidebar page: mounts the application into the body that the server's template made.

import { render } from "preact";
import { App } from "./app.tsx";
import { languageOf } from "./language.ts";
import { startPlace } from "./place.ts";

const { view, language } = document.body.dataset;
const host = document.createElement("div");
host.id = "sidebar";
document.body.append(host);
render(<App start={{ place: startPlace(view), language: languageOf(language) }} />, host);
