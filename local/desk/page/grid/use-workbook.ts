// A spreadsheet opened by a person: its shape, one model a sheet, kept up with the server.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Gesture, GestureOutcome, WorkbookView } from "../../protocol.ts";
import { useDesk } from "../desk-context.ts";
import { call, DeskError } from "../server.ts";
import { useWords } from "../words-context.ts";
import { SheetModel } from "./sheet-model.ts";
import type { SheetPort } from "./sheet-model.ts";

/** The server hears of a selection when it has rested this long, milliseconds. */
const SELECTION_PAUSE = 120;

export type OpenedWorkbook =
  | { readonly state: "loading" }
  | { readonly state: "refused"; readonly text: string }
  | {
      readonly state: "open";
      readonly workbook: WorkbookView;
      readonly model: (sheetId: number) => SheetModel | undefined;
    };

export function useWorkbook(file: string): OpenedWorkbook {
  const desk = useDesk();
  const words = useWords();
  const { as } = desk;
  const [workbook, setWorkbook] = useState<WorkbookView | undefined>();
  const [refusal, setRefusal] = useState<string | undefined>();
  const models = useRef(new Map<number, SheetModel>());
  const talk = useRef({ desk, words });
  talk.current = { desk, words };
  const telling = useRef<ReturnType<typeof setTimeout>>(undefined);

  const port = useMemo<SheetPort>(() => {
    const where = (sheetId: number) => ({ as, file, sheetId });
    const send = (sheetId: number, gesture: Gesture, confirmed: boolean): Promise<GestureOutcome> =>
      call("sheet.gesture", { ...where(sheetId), gesture, confirmed });
    return {
      rows: (sheetId, from, to) => call("sheet.rows", { ...where(sheetId), from, to }),
      choices: (sheetId, row, column) => call("sheet.choices", { ...where(sheetId), row, column }),
      selected(sheetId, area) {
        clearTimeout(telling.current);
        telling.current = setTimeout(() => {
          call("sheet.select", { ...where(sheetId), area }).catch(talk.current.desk.report);
        }, SELECTION_PAUSE);
      },
      fault: (error) => talk.current.desk.report(error),
      async gesture(sheetId, gesture) {
        let outcome = await send(sheetId, gesture, false);
        if (outcome.outcome === "warning") {
          const { ok, cancel, headsUp, headsUpText } = talk.current.words;
          const { button } = await talk.current.desk.ask({
            title: headsUp,
            message: headsUpText,
            buttons: [
              { id: "ok", label: ok },
              { id: "cancel", label: cancel },
            ],
          });
          if (button !== "ok") return false;
          outcome = await send(sheetId, gesture, true);
        }
        if (outcome.outcome === "done") return true;
        await talk.current.desk.ask({
          title: talk.current.words.refusedGesture,
          message: outcome.text,
          buttons: [{ id: "ok", label: talk.current.words.ok }],
        });
        return false;
      },
    };
  }, [as, file]);

  useEffect(() => {
    models.current = new Map();
    setWorkbook(undefined);
    setRefusal(undefined);
    let isHere = true;
    const take = (next: WorkbookView): void => {
      if (!isHere) return;
      fitModels(models.current, next, port);
      setWorkbook(next);
    };
    const fail = (error: unknown): void => {
      if (!isHere) return;
      if (error instanceof DeskError && error.kind === "refused") setRefusal(error.message);
      else desk.report(error);
    };
    call("sheet.open", { as, file }).then((opened) => {
      take(opened);
      if (isHere) desk.show(opened.shown);
    }, fail);
    let isAsking = false;
    let isStale = false;
    const reshape = (): void => {
      if (isAsking) {
        isStale = true;
        return;
      }
      isAsking = true;
      call("sheet.shape", { as, file })
        .then(take, fail)
        .finally(() => {
          isAsking = false;
          if (isStale && isHere) {
            isStale = false;
            reshape();
          }
        });
    };
    const stop = desk.onEvent((event) => {
      if (event.kind === "workbook" && event.file === file) {
        for (const model of models.current.values()) model.rows.changed(event.revision);
        reshape();
      } else if (event.kind === "changed") reshape();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [as, file]);

  if (refusal !== undefined) return { state: "refused", text: refusal };
  if (workbook === undefined) return { state: "loading" };
  return { state: "open", workbook, model: (sheetId) => models.current.get(sheetId) };
}

function fitModels(models: Map<number, SheetModel>, workbook: WorkbookView, port: SheetPort): void {
  for (const sheet of workbook.sheets) {
    const model = models.get(sheet.sheetId);
    if (model === undefined) models.set(sheet.sheetId, new SheetModel(port, sheet, workbook.revision));
    else {
      if (JSON.stringify(model.sheet) !== JSON.stringify(sheet)) model.reshape(sheet);
      model.rows.changed(workbook.revision);
    }
  }
}
