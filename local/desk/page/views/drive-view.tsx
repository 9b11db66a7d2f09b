// Drive as the person sees it: files, who they are shared with, the trash.

import { useState } from "preact/hooks";
import type { FileView } from "../../protocol.ts";
import { useDesk, useLive } from "../desk-context.ts";
import { Icon } from "../icons.tsx";
import { call, download } from "../server.ts";
import { useWords } from "../words-context.ts";

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const FOLDER = "application/vnd.google-apps.folder";

interface Line {
  readonly file: FileView;
  readonly depth: number;
}

/** Folders with what they hold, in the order of their names. */
function asTree(files: readonly FileView[]): readonly Line[] {
  const ids = new Set(files.map((file) => file.id));
  const lines: Line[] = [];
  const add = (parent: string | undefined, depth: number): void => {
    const here = files
      .filter((file) =>
        parent === undefined ? !file.parents.some((id) => ids.has(id)) : file.parents.includes(parent),
      )
      .sort(
        (a, b) =>
          Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER) || a.name.localeCompare(b.name, "zh"),
      );
    for (const file of here) {
      lines.push({ file, depth });
      if (file.mimeType === FOLDER && depth < 12) add(file.id, depth + 1);
    }
  };
  add(undefined, 0);
  return lines;
}

export function DriveView() {
  const desk = useDesk();
  const words = useWords();
  const say = words.drive;
  const [isTrash, setTrash] = useState(false);
  const files = useLive(() => call("drive.list", { as: desk.as }), [desk.as]);
  const lines = asTree((files ?? []).filter((file) => file.trashed === isTrash));
  return (
    <section class="list-view">
      <header class="view-head">
        <h1>{say.title}</h1>
        <div class="segments">
          <button type="button" aria-pressed={!isTrash} onClick={() => setTrash(false)}>
            {say.files}
          </button>
          <button type="button" aria-pressed={isTrash} onClick={() => setTrash(true)}>
            {say.trash}
          </button>
        </div>
      </header>
      {files === undefined ? (
        <p class="notice quiet">{words.loading}</p>
      ) : lines.length === 0 ? (
        <p class="notice quiet">{isTrash ? say.emptyTrash : say.empty}</p>
      ) : (
        <div class="scroll-box" tabIndex={0} role="region" aria-label={say.title}>
          <table class="list">
            <thead>
              <tr>
                <th>{say.name}</th>
                <th>{say.owner}</th>
                <th>{say.sharedWith}</th>
                <th>{say.modified}</th>
                <th>{say.actions}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <FileLine key={line.file.id} {...line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function FileLine({ file, depth }: Line) {
  const desk = useDesk();
  const words = useWords();
  const say = words.drive;
  const isSheet = file.mimeType === SPREADSHEET;
  const isFolder = file.mimeType === FOLDER;
  const trash = (trashed: boolean): void => {
    call("drive.trash", { as: desk.as, file: file.id, trashed }).catch(desk.report);
  };
  return (
    <tr class={file.mayOpen ? "" : "is-closed"}>
      <td>
        <span class="file-name" style={`padding-left:${String(depth * 20)}px`}>
          <Icon name={isFolder ? "folder" : isSheet ? "sheet" : "file"} size={16} />
          {isSheet && !file.trashed ? (
            <button type="button" class="link" onClick={() => desk.openFile(file.id)}>
              {file.name}
            </button>
          ) : (
            file.name
          )}
          {!file.mayOpen && <span class="badge">{say.noAccess}</span>}
        </span>
        {file.description !== undefined && <div class="quiet small">{file.description}</div>}
      </td>
      <td title={file.owner}>{desk.nameOf(file.owner)}</td>
      <td>
        {file.shares.length === 0 ? (
          <span class="quiet">{say.notShared}</span>
        ) : (
          <ul class="shares">
            {file.shares.map((share) => (
              <li key={`${share.who}${share.role}`} title={share.who}>
                {share.who === "anyone" ? say.anyone : desk.nameOf(share.who)}
                <span class={`role role-${share.role}`}>{say.roles[share.role] ?? share.role}</span>
                {share.expires !== undefined && (
                  <span class="quiet small">{say.until(desk.time(Date.parse(share.expires)))}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <span class="nowrap">{desk.time(file.modified)}</span>
        <div class="quiet small">{say.modifiedBy(desk.nameOf(file.modifiedBy))}</div>
      </td>
      <td class="nowrap">
        {isSheet && file.mayOpen && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => void download("xlsx", desk.as, file.id).catch(desk.report)}
          >
            <Icon name="download" size={15} /> .xlsx
          </button>
        )}
        {file.mayOpen && (
          <button type="button" class="quiet-button" onClick={() => trash(!file.trashed)}>
            <Icon name={file.trashed ? "undo" : "trash"} size={15} />
            {file.trashed ? say.restore : say.toTrash}
          </button>
        )}
      </td>
    </tr>
  );
}
