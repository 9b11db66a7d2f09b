// Starts the desk page.

import { render } from "preact";
import { App } from "./app.tsx";

const root = document.getElementById("desk");
if (root !== null) render(<App />, root);
