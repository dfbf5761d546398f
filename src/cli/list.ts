import { listTemplateNames, readTemplateFiles } from '../files/shelf.ts';
import { FORMATS } from '../formats/index.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { printJson } from '../proof/records.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import type { Io } from './io.ts';

type ListOptions = { readonly json?: boolean };

/** `pullquote templates`: the templates that come with the tool. */
export async function listTemplates(io: Io, options: ListOptions): Promise<void> {
  const ids = await listTemplateNames();
  const templates = await Promise.all(
    ids.map(async (id) => {
      const { name, description } = parseTemplate(id, await readTemplateFiles(id));
      return { id, name, description };
    }),
  );
  const rows = templates.map(({ id, description }) => [id, description]);
  print(io, options, templates, rows);
}

/** `pullquote platforms`: where posts can go, with the limits and their sources. */
export async function listPlatforms(io: Io, options: ListOptions): Promise<void> {
  const rows = PLATFORMS.map(({ id, name, limit, unit, shape }) => {
    return [id, name, `${limit.value} ${unit.value}`, shape];
  });
  print(io, options, PLATFORMS, rows);
}

/** `pullquote formats`: the sizes of cards, the publication's own last. */
export async function listFormats(io: Io, options: ListOptions): Promise<void> {
  const { openConfig } = await import('./open-config.ts');
  const { ownFormats } = await import('../config/own-sizes.ts');
  const { config } = await openConfig(null);
  const formats = [...FORMATS, ...ownFormats(config.formats)];
  const rows = formats.map(({ id, width, height, use }) => [id, `${width} × ${height}`, use]);
  print(io, options, formats, rows);
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
