import { dirname } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Given, Source } from '../article/source.ts';
import type { Asked } from '../config/asked.ts';
import { refuseKey } from '../config/config-file.ts';
import { type CutFile, parseCutFile } from '../config/cut-file.ts';
import {
  askedEmbargo,
  askedLanguage,
  NOTHING_WRITTEN,
  resolveSettings,
  type Written,
} from '../config/resolve-settings.ts';
import { cutFilePath, readText } from '../files/cut-file.ts';
import { readMastodonLimit } from '../files/mastodon-limit.ts';
import { type ImageRead, readImage, readLogo } from '../files/read-image.ts';
import { readSource } from '../files/read-source.ts';
import { readTemplateFiles } from '../files/shelf.ts';
import { type Finding, FindingError, finding } from '../findings/finding.ts';
import { type CutArticle, cut, type Settings } from '../pipeline.ts';
import { articleText, sha256 } from '../proof/records.ts';
import { applyLook } from '../templates/apply-look.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import { showsPhoto } from '../templates/shows-photo.ts';
import type { Template } from '../templates/template.ts';
import type { Io } from './io.ts';
import { type OpenConfig, openConfig } from './open-config.ts';
import { openFonts } from './open-fonts.ts';

/** An article that was read and cut, with all it was made from. */
export type CutInput = CutArticle & {
  readonly source: Source;
  readonly given: Given;
  /** The text of the saved cut, null where there is none. */
  readonly savedCut: string | null;
};

/**
 * Reads and cuts the article at a path, at an address, or on standard input
 * for `-`.
 *
 * @throws FindingError for an option or an article that cannot be used.
 */
export async function cutInput(io: Io, name: string, asked: Asked): Promise<CutInput> {
  const opening = await openConfig(asked.config ?? null);
  const { config } = opening;
  const { mastodonServer } = asked;
  await settle(asked, { ...NOTHING_WRITTEN, config }, opening);
  const limits = mastodonServer ? { mastodon: await readMastodonLimit(mastodonServer) } : {};
  if (name === '-' && io.stdin.isTTY) io.stderr.write('Paste the article, then press Ctrl+D.\n');
  const source = await readSource(name, {
    stdin: io.stdin,
    allowPrivate: asked.allowPrivate === true,
  });
  const given: Given = { lang: askedLanguage(asked), url: asked.url ?? null };
  const opened = await openCutFile(name);
  const made = await cut(source, given, async (article) => {
    const { frontMatter } = article;
    const cutFile = opened?.file ?? null;
    const settings = await settle(asked, { limits, cutFile, frontMatter, config }, opening);
    const picture = await readPhoto(source.name, article, settings.template);
    const age = opened ? checkAge(article, opened) : [];
    const findings = [
      ...checkEmbargo(article, source.name),
      ...settings.findings,
      ...age,
      ...picture.findings,
    ];
    return { ...settings, photo: picture.file, findings };
  });
  checkPicks(made);
  return { ...made, source, given, savedCut: opened?.text ?? null };
}

/** A pick that there is no candidate for would be passed over in silence. */
function checkPicks({ settings, cut: made }: CutArticle): void {
  const { headline, quote, takeaway } = made.alternatives;
  const counts = {
    headline: 1 + headline.length,
    quote: made.quotes.length + quote.length,
    takeaway: (made.takeaway ? 1 : 0) + takeaway.length,
  };
  for (const kind of ['headline', 'quote', 'takeaway'] as const) {
    const asked = settings.choices.picks[kind] ?? 0;
    if (asked <= counts[kind]) continue;
    const values = { kind, asked, count: counts[kind] };
    throw new FindingError(finding('pick-missing', { file: '--pick' }, values));
  }
}

type OpenCutFile = { readonly path: string; readonly text: string; readonly file: CutFile };

async function openCutFile(name: string): Promise<OpenCutFile | null> {
  const path = cutFilePath(name);
  const text = path === null ? null : await readText(path);
  return path === null || text === null ? null : { path, text, file: parseCutFile(text, path) };
}

async function settle(
  asked: Asked,
  written: Written,
  { path, text, config }: OpenConfig,
): Promise<Settings> {
  const { template: name, look, logoPaths, ...settled } = resolveSettings(asked, written);
  const looked = applyLook(parseTemplate(name, await readTemplateFiles(name)), look);
  const folder = dirname(path);
  const { template, own: fonts } = await openFonts(looked, folder, config.fonts ?? {}, (key, why) =>
    refuseKey(text, path, ['fonts', key], why),
  );
  const brand = logoPaths ? await readLogo(folder, logoPaths) : { logo: null, findings: [] };
  return { ...settled, ...brand, template, fonts, photo: null };
}

/** The article's picture, where the template shows one. */
async function readPhoto(name: string, { image }: Article, template: Template): Promise<ImageRead> {
  if (!image || !showsPhoto(template)) return { file: null, findings: [] };
  return await readImage(dirname(name), image.src);
}

/** The tool has no clock: it says until when, and leaves the comparing to the editor. */
function checkEmbargo({ frontMatter }: Article, file: string): Finding[] {
  const until = askedEmbargo(frontMatter);
  return until === null ? [] : [finding('embargo', { file }, { until })];
}

/** A cut that was written for another state of the article may no longer be true. */
function checkAge(article: Article, { path, file }: OpenCutFile): Finding[] {
  const hash = sha256(articleText(article));
  if (file.article === null || file.article === hash) return [];
  return [finding('cut-file-stale', { file: path }, { path, hash })];
}
