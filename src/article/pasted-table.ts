/** Text without its tables, and whether there were any. */
export type Untabled = { readonly text: string; readonly hadTable: boolean };

/**
 * Takes the tables out of a text pasted from a word processor or a
 * spreadsheet: two or more lines with as many tabs between short cells. Takes
 * the text as it was written: normalised text has no tabs.
 */
export function dropTables(raw: string): Untabled {
  if (!raw.includes('\t')) return { text: raw, hadTable: false };
  const lines = raw.split('\n');
  const columns = lines.map(countColumns);
  const kept = lines.filter((_, index) => {
    const own = columns[index] ?? 0;
    return own === 0 || (columns[index - 1] !== own && columns[index + 1] !== own);
  });
  return { text: kept.join('\n'), hadTable: kept.length < lines.length };
}

/** UTF-16 code units: a longer cell is somebody's sentence. */
const LONGEST_CELL = 60;

/** How many cells a row of a table has; 0 for a line that is none. "Q:" and a tab open an answer. */
function countColumns(line: string): number {
  const cells = line.trim().split('\t');
  const isRow = cells.length > 1 && cells.every((cell) => cell.length <= LONGEST_CELL);
  return isRow && !/[:：.]\s*$/u.test(cells[0] ?? '') ? cells.length : 0;
}
