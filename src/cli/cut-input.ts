import type { Article } from '../article/article.ts';
import type { Given, Source } from '../article/source.ts';
import { tellSourceType } from '../article/source-type.ts';
import type { Asked } from '../config/asked.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { readInput } from '../files/read-input.ts';
import { readTemplateFiles } from '../files/shelf.ts';
import { type CutArticle, cut, type Settings } from '../pipeline.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import type { Io } from './io.ts';

/** An article that was read and cut, with all it was made from. */
export type CutInput = CutArticle & {
  readonly source: Source;
  readonly given: Given;
};

/**
 * Reads and cuts the article at a path, or on standard input for `-`.
 *
 * @throws FindingError for an option or an article that cannot be used.
 */
export async function cutInput(io: Io, name: string, asked: Asked): Promise<CutInput> {
  await settle(asked, {});
  if (name === '-' && io.stdin.isTTY) io.stderr.write('Paste the article, then press Ctrl+D.\n');
  const input = await readInput(name, io.stdin);
  const source = { ...input, type: tellSourceType(input.name, input.bytes) };
  const given: Given = { lang: asked.lang ?? null, url: asked.url ?? null };
  const made = await cut(source, given, ({ frontMatter }) => settle(asked, frontMatter));
  return { ...made, source, given };
}

async function settle(asked: Asked, frontMatter: Article['frontMatter']): Promise<Settings> {
  const { template: name, ...settled } = resolveSettings(asked, frontMatter);
  const template = parseTemplate(name, await readTemplateFiles(name));
  return { ...settled, template };
}
