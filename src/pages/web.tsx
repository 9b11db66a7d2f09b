// Entry of the web app's page: mounts the staff's application into the body that the server's template made.

import { render } from "preact";
import { linkedId, staffViewOf } from "../domain/access/staff-link.ts";
import { languageOf } from "./language.ts";
import { StaffApp } from "./staff/app.tsx";

const { view, id, language } = document.body.dataset;
const host = document.createElement("div");
host.id = "web";
document.body.append(host);
const place = { view: staffViewOf(view), id: linkedId(id) };
render(<StaffApp start={{ place, language: languageOf(language) }} />, host);
