import { access, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FindingError, finding } from '../findings/finding.ts';
import { isAddress } from './fetch-article.ts';
import { RECORD } from './out-folder.ts';

/** The endings of files that a folder's articles are looked for by. */
const ENDINGS = 'txt,text,md,markdown,mdown,mkd,mdx,html,htm,xhtml,docx';

/**
 * The articles that inputs stand for, in order and each once: `-`, addresses
 * and files as they are, the matches of globs, the articles below folders.
 * In folders, `node_modules`, dot folders and out folders are passed over.
 *
 * @throws FindingError for a glob without a match and a folder without an
 * article. A file that is missing is told when it is read.
 */
export async function findArticles(inputs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const input of inputs) found.push(...(await expand(input)));
  return [...new Set(found)];
}

async function expand(input: string): Promise<string[]> {
  if (input === '-' || isAddress(input)) return [input];
  const known = await stat(input).catch(() => null);
  if (known?.isDirectory()) return await search(input, `**/*.{${ENDINGS}}`, input);
  if (known || !isDynamicPattern(input)) return [input];
  return await search(input, input.split(sep).join('/'), '.');
}

async function search(input: string, pattern: string, folder: string): Promise<string[]> {
  const names = await glob(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const articles = names.filter((name) => !isOwnerFile(name));
  const paths = articles.sort().map((name) => (folder === '.' ? name : join(folder, name)));
  const kept = await withoutOutFolders(paths);
  if (kept.length === 0) throw new FindingError(finding('input-none', { file: input }, { input }));
  return kept;
}

/** Word's own note of who has a document open, beside it: `~$port.docx`. */
function isOwnerFile(path: string): boolean {
  return basename(path).startsWith('~$');
}

/** What an out folder holds is no article, even where it is text. */
async function withoutOutFolders(paths: readonly string[]): Promise<string[]> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const out = await Promise.all(folders.map(isOutFolder));
  const outFolders = new Set(folders.filter((_, index) => out[index]));
  return paths.filter((path) => !outFolders.has(dirname(path)));
}

async function isOutFolder(folder: string): Promise<boolean> {
  const records = [folder, dirname(folder)].map((place) => access(join(place, RECORD)));
  return (await Promise.allSettled(records)).some(({ status }) => status === 'fulfilled');
}
