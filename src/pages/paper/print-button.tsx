// Prints the sheet to be signed: it is put beside the page, and on paper stands in its place.

import { render, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { paperWordsFor } from "../../text/pages/paper.ts";
import { StaffContext } from "../staff/surroundings.ts";
import { SpeechContext, useSpeech } from "../surroundings.ts";
import { Sheet, type SheetProps } from "./sheet.tsx";

export function PrintButton(props: SheetProps): JSX.Element {
  const speech = useSpeech();
  const staff = useContext(StaffContext);
  const { requests } = props;
  const print = (): void => {
    document.getElementById("paper")?.remove();
    const host = document.createElement("div");
    host.id = "paper";
    document.body.append(host);
    render(
      <SpeechContext.Provider value={speech}>
        <StaffContext.Provider value={staff}>
          <Sheet {...props} />
        </StaffContext.Provider>
      </SpeechContext.Provider>,
      host,
    );
    window.print();
    // Not after `afterprint`: some browsers say so while they still look at the page. The next gesture wants the page again.
    for (const gesture of ["pointerdown", "keydown"])
      window.addEventListener(gesture, () => host.remove(), { once: true });
  };
  return (
    <button type="button" class="button" disabled={requests.length === 0} onClick={print}>
      {paperWordsFor(speech.language).sheet.print(requests.length)}
    </button>
  );
}
