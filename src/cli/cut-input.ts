import type { Article } from '../article/article.ts';
import type { Given, Source } from '../article/source.ts';
import type { Asked } from '../config/asked.ts';
import { type CutFile, parseCutFile } from '../config/cut-file.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { cutFilePath, readCutFile } from '../files/cut-file.ts';
import { readSource } from '../files/read-source.ts';
import { readTemplateFiles } from '../files/shelf.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { type CutArticle, cut, type Settings } from '../pipeline.ts';
import { articleText, sha256 } from '../proof/records.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import type { Io } from './io.ts';

/** An article that was read and cut, with all it was made from. */
export type CutInput = CutArticle & {
  readonly source: Source;
  readonly given: Given;
};

/**
 * Reads and cuts the article at a path, at an address, or on standard input
 * for `-`.
 *
 * @throws FindingError for an option or an article that cannot be used.
 */
export async function cutInput(io: Io, name: string, asked: Asked): Promise<CutInput> {
  await settle(asked, null, null);
  if (name === '-' && io.stdin.isTTY) io.stderr.write('Paste the article, then press Ctrl+D.\n');
  const source = await readSource(name, {
    stdin: io.stdin,
    allowPrivate: asked.allowPrivate === true,
  });
  const given: Given = { lang: asked.lang ?? null, url: asked.url ?? null };
  const cutFile = await openCutFile(name);
  const made = await cut(source, given, (article) => settle(asked, article, cutFile));
  return { ...made, source, given };
}

type OpenCutFile = { readonly path: string; readonly file: CutFile };

async function openCutFile(name: string): Promise<OpenCutFile | null> {
  const path = cutFilePath(name);
  const text = path === null ? null : await readCutFile(path);
  return path === null || text === null ? null : { path, file: parseCutFile(text, path) };
}

async function settle(
  asked: Asked,
  article: Article | null,
  cutFile: OpenCutFile | null,
): Promise<Settings> {
  const frontMatter = article?.frontMatter ?? {};
  const { template: name, ...settled } = resolveSettings(asked, frontMatter, cutFile?.file ?? null);
  const template = parseTemplate(name, await readTemplateFiles(name));
  return { ...settled, template, findings: article && cutFile ? checkAge(article, cutFile) : [] };
}

/** A cut that was written for another state of the article may no longer be true. */
function checkAge(article: Article, { path, file }: OpenCutFile): Finding[] {
  const hash = sha256(articleText(article));
  if (file.article === null || file.article === hash) return [];
  return [finding('cut-file-stale', { file: path }, { path, hash })];
}
