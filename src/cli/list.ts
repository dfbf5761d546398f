import { listTemplateNames, readTemplateFiles } from '../files/shelf.ts';
import { FORMATS } from '../formats/index.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { printJson } from '../proof/records.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import type { Io } from './io.ts';

type ListOptions = { readonly json?: boolean };

/** `pullquote templates`: the templates that come with the tool. */
export async function listTemplates(io: Io, options: ListOptions): Promise<void> {
  const names = await listTemplateNames();
  const templates = await Promise.all(
    names.map(async (name) => parseTemplate(name, await readTemplateFiles(name))),
  );
  const rows = templates.map(({ name, description }) => [name, description]);
  print(
    io,
    options,
    templates.map(({ name, description }) => ({ name, description })),
    rows,
  );
}

/** `pullquote platforms`: where posts can go, with the limits and their sources. */
export async function listPlatforms(io: Io, options: ListOptions): Promise<void> {
  const rows = PLATFORMS.map(({ id, name, limit, unit, shape }) => {
    return [id, name, `${limit.value} ${unit.value}`, shape];
  });
  print(io, options, PLATFORMS, rows);
}

/** `pullquote formats`: the sizes of cards. */
export async function listFormats(io: Io, options: ListOptions): Promise<void> {
  const rows = FORMATS.map(({ id, width, height, use }) => [id, `${width} × ${height}`, use]);
  print(io, options, FORMATS, rows);
}

function print(
  io: Io,
  { json }: ListOptions,
  value: unknown,
  rows: readonly (readonly string[])[],
): void {
  io.stdout.write(json ? printJson(value) : table(rows));
}

/** Columns as wide as their widest cell, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
