import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { FindingError, finding } from '../findings/finding.ts';

/** The folder that `templates/` and `package.json` are in: the same distance from `src/` and from `dist/`. */
const ROOT = resolve(import.meta.dirname, '../..');
const TEMPLATES = join(ROOT, 'templates');

/** The files a template consists of. Other files in its folder are not read. */
const TEMPLATE_TYPES = ['.html', '.css', '.yaml'];

const require = createRequire(import.meta.url);

/** The tool's own version, from its `package.json`. */
export async function readToolVersion(): Promise<string> {
  const text = await readFile(join(ROOT, 'package.json'), 'utf8');
  return String(JSON.parse(text).version);
}

/** The catalogue of families, as YAML. */
export function readCatalogue(): Promise<string> {
  return readFile(join(ROOT, 'fonts/catalogue.yaml'), 'utf8');
}

/** The SVG of an emoji, by its code points in hex joined by hyphens; null where the set lacks it. */
export function readEmojiFile(name: string): Promise<Uint8Array | null> {
  return readPackageFile(`@discordapp/twemoji/dist/svg/${name}.svg`);
}

/** The names of the templates that come with the tool, in alphabetical order. */
export async function listTemplateNames(): Promise<string[]> {
  const entries = await readdir(TEMPLATES, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/**
 * Reads the text of a template's files, by file name: of one that comes with
 * the tool, or of a folder.
 *
 * @throws FindingError when there is no such template.
 */
export async function readTemplateFiles(name: string): Promise<Readonly<Record<string, string>>> {
  const known = await listTemplateNames();
  const files = await readTextFiles(known.includes(name) ? join(TEMPLATES, name) : name);
  if (files === null) {
    const values = { name, known: known.join(', ') };
    throw new FindingError(finding('template-unknown', { file: name }, values));
  }
  return files;
}

/**
 * Reads a file of an installed package, given as `@fontsource/inter/files/…`.
 * Null where the package or the file is not there.
 */
export async function readPackageFile(packagePath: string): Promise<Uint8Array | null> {
  try {
    return await readFile(join(packageFolder(packagePath), pathInside(packagePath)));
  } catch {
    return null;
  }
}

async function readTextFiles(folder: string): Promise<Record<string, string> | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const wanted = names.filter((name) => TEMPLATE_TYPES.includes(extname(name))).sort();
  const texts = await Promise.all(
    wanted.map(
      async (name) => [basename(name), await readFile(join(folder, name), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(texts);
}

/** Every package exports its `package.json` here; not all export their single files. */
function packageFolder(packagePath: string): string {
  return resolve(require.resolve(`${packageName(packagePath)}/package.json`), '..');
}

function packageName(packagePath: string): string {
  return packagePath.split('/', packagePath.startsWith('@') ? 2 : 1).join('/');
}

function pathInside(packagePath: string): string {
  return packagePath.slice(packageName(packagePath).length + 1);
}
