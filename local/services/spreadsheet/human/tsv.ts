// The clipboard's plain text: cells parted by tabs, rows by line breaks, quoted where a cell holds either.

/** Rows of cell texts. A line break at the very end starts no row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const normal = text.replace(/\r\n?/g, "\n");
  while (at <= normal.length) {
    const cell = normal[at] === '"' ? quotedCell(normal, at) : plainCell(normal, at);
    row.push(cell.text);
    at = cell.end;
    if (normal[at] !== "\t") {
      rows.push(row);
      row = [];
      if (at >= normal.length - 1) break;
    }
    at += 1;
  }
  if (row.length) rows.push(row);
  return rows;
}

function plainCell(text: string, start: number): { text: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return { text: text.slice(start, end), end };
}

/** A quote that nothing closes before the next tab or line break is an ordinary character. */
function quotedCell(text: string, start: number): { text: string; end: number } {
  let at = start + 1;
  let content = "";
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return plainCell(text, start);
    content += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const after = text[close + 1];
      const ends = after === undefined || after === "\t" || after === "\n";
      return ends ? { text: content, end: close + 1 } : plainCell(text, start);
    }
    content += '"';
    at = close + 2;
  }
}
