// The spreadsheet view: title, custom menus, cell content, the grid, tabs; and what hovers over it.

import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { WorkbookView } from "../../protocol.ts";
import { useDesk } from "../desk-context.ts";
import { Icon } from "../icons.tsx";
import { call, download } from "../server.ts";
import { useWords } from "../words-context.ts";
import { ContentBar } from "./content-bar.tsx";
import { ContextMenu } from "./context-menu.tsx";
import { FindBar } from "./find-bar.tsx";
import { focusGrid, Grid } from "./grid.tsx";
import { HoverCard } from "./hover-card.tsx";
import { pressKey } from "./keys.ts";
import { focusMenuBar, MenuBar } from "./menu-bar.tsx";
import type { Place } from "./selection.ts";
import type { SheetModel } from "./sheet-model.ts";
import { ROW_HEIGHT } from "./sheet-model.ts";
import { SheetTabs } from "./sheet-tabs.tsx";
import { cellName } from "./track.ts";
import { useWorkbook } from "./use-workbook.ts";

/** Loads the file for the person and shows it, or says why not. */
export function SheetView({ file }: { readonly file: string }) {
  const words = useWords();
  const opened = useWorkbook(file);
  if (opened.state === "loading") return <p class="notice quiet">{words.loading}</p>;
  if (opened.state === "refused") {
    return (
      <div class="notice refused" role="alert">
        <Icon name="lock" size={40} />
        <h1>{words.refusedTitle}</h1>
        <p>{opened.text}</p>
        <p class="quiet">{words.refusedHint}</p>
      </div>
    );
  }
  return <OpenSheet workbook={opened.workbook} modelOf={opened.model} />;
}

interface OpenSheetProps {
  readonly workbook: WorkbookView;
  readonly modelOf: (sheetId: number) => SheetModel | undefined;
}

function OpenSheet({ workbook, modelOf }: OpenSheetProps) {
  const desk = useDesk();
  const words = useWords();
  const first = workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
  const [picked, setPicked] = useState<number | undefined>();
  const current = workbook.sheets.find((sheet) => sheet.sheetId === picked) ?? first;
  const model = current === undefined ? undefined : modelOf(current.sheetId);
  const mayEdit = workbook.role === "owner" || workbook.role === "writer";

  const choose = (path: readonly string[]): void => {
    call("menu.choose", { as: desk.as, file: workbook.file, path }).then(desk.show, desk.report);
  };
  return (
    <section class="sheet-view">
      <header class="view-head">
        <h1>{workbook.title}</h1>
        {!mayEdit && <span class="badge">{words.readOnly}</span>}
        {model !== undefined && mayEdit && (
          <span class="head-tools">
            <button
              type="button"
              class="icon-button"
              aria-label={words.undo}
              title={`${words.undo} Ctrl+Z`}
              onClick={() => void model.send({ kind: "undo" })}
            >
              <Icon name="undo" size={16} />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words.redo}
              title={`${words.redo} Ctrl+Y`}
              onClick={() => void model.send({ kind: "redo" })}
            >
              <Icon name="redo" size={16} />
            </button>
          </span>
        )}
        <MenuBar menus={workbook.menus} onChoose={choose} onLeave={focusGrid} />
        {workbook.menus.length > 0 && <span class="menu-hint">{words.menuHint}</span>}
        <button
          type="button"
          class="quiet-button"
          onClick={() => void download("xlsx", desk.as, workbook.file).catch(desk.report)}
        >
          <Icon name="download" size={16} /> .xlsx
        </button>
      </header>
      {model !== undefined && <GridPane key={model.sheet.sheetId} model={model} file={workbook.file} />}
      <SheetTabs sheets={workbook.sheets} current={current?.sheetId ?? -1} onPick={setPicked} />
    </section>
  );
}

function GridPane({ model, file }: { readonly model: SheetModel; readonly file: string }) {
  const desk = useDesk();
  const words = useWords();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [isFinding, setFinding] = useState(false);
  const [menu, setMenu] = useState<{ x: number; y: number } | undefined>();
  const [hovered, setHovered] = useState<Place | undefined>();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => model.subscribe(() => redraw(undefined)), [model]);
  useEffect(() => focusGrid(), [model]);

  const onKey = (event: KeyboardEvent): void => {
    const used = pressKey(event, model, {
      find: () => setFinding(true),
      undo: () => void model.send({ kind: "undo" }),
      redo: () => void model.send({ kind: "redo" }),
      leave: focusMenuBar,
      screenRows: () => Math.max(1, Math.floor((pane.current?.clientHeight ?? 400) / ROW_HEIGHT) - 3),
    });
    if (used) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const editNote = async (): Promise<void> => {
    const { row, column } = model.selection.at;
    const { button, text } = await desk.ask({
      title: words.noteTitle(cellName(row, column)),
      message: "",
      input: model.rows.cell(row, column)?.note ?? "",
      multiline: true,
      buttons: [
        { id: "save", label: words.save },
        { id: "cancel", label: words.cancel },
      ],
    });
    if (button === "save") await model.send({ kind: "note", row, column, text });
    focusGrid();
  };
  return (
    <div class="grid-pane" ref={pane}>
      <ContentBar model={model} version={model.version} />
      {isFinding && (
        <FindBar
          model={model}
          file={file}
          onClose={() => {
            setFinding(false);
            focusGrid();
          }}
        />
      )}
      <div class="grid-box">
        <Grid
          model={model}
          version={model.version}
          onKey={onKey}
          onContextMenu={(_, x, y) => setMenu({ x, y })}
          onHover={(place) =>
            setHovered((now) => (now?.row === place?.row && now?.column === place?.column ? now : place))
          }
        />
        <HoverCard model={model} hovered={hovered} />
      </div>
      {menu !== undefined && (
        <ContextMenu
          model={model}
          x={menu.x}
          y={menu.y}
          onNote={() => void editNote()}
          onClose={() => {
            setMenu(undefined);
            focusGrid();
          }}
        />
      )}
    </div>
  );
}
