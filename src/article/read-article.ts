import { type Finding, type FindingCode, FindingError, finding } from '../findings/finding.ts';
import { languageFor } from '../languages/index.ts';
import type { Article, Block, Genre } from './article.ts';
import { assemble } from './assemble.ts';
import { findDateline, monthsOf } from './dateline.ts';
import { declaredInHtml, decodeText } from './decode.ts';
import {
  findOtherLanguage,
  type ToldLanguage,
  tellDirection,
  tellLanguage,
} from './detect-language.ts';
import type { Draft } from './draft.ts';
import { genreOfOpening } from './genre-of-opening.ts';
import { genreOfSection } from './genre-of-section.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { Given, Source, SourceType } from './source.ts';
import { hasTimedEntries } from './timed-entries.ts';

/**
 * Reads an article. Throws a FindingError where the source is empty, holds no
 * text or is of a type nobody reads; whatever else is odd is among the
 * article's findings.
 */
export function readArticle(source: Source, given: Given): Article {
  const draft = readDraft(source, given);
  const { text, blocks, splits, title } = assemble(draft);
  if (text === '') throw refusal('input-empty', source);
  const language = tellLanguage(text, { given: given.lang, declared: draft.lang });
  const months = [...languageFor(language.lang).datelines.months, ...monthsOf(language.lang)];
  return {
    text,
    blocks,
    splits,
    title,
    dateline: findDateline(text, blocks, months),
    lang: language.lang,
    langSource: language.source,
    dir: draft.dir === 'rtl' ? 'rtl' : tellDirection(text),
    genre: draft.genre ?? genreOfSection(draft.kicker) ?? genreOfText(text, blocks),
    kicker: draft.kicker,
    publication: draft.publication,
    bylines: draft.bylines,
    published: draft.published,
    url: given.url ?? draft.url,
    image: draft.image,
    frontMatter: draft.frontMatter,
    findings: [...draft.findings, ...doubtLanguage(text, language, source)],
  };
}

/** What an article is by its own words, where nothing else tells. */
function genreOfText(text: string, blocks: readonly Block[]): Genre {
  return genreOfOpening(text, blocks) ?? (hasTimedEntries(text, blocks) ? 'live' : 'news');
}

/** A site's template often declares the language of the site, not of the article. */
function doubtLanguage(text: string, language: ToldLanguage, source: Source): Finding[] {
  const found = language.source === 'declared' ? findOtherLanguage(text, language.lang) : null;
  if (found === null) return [];
  return [finding('language-doubted', { file: source.name }, { declared: language.lang, found })];
}

function readDraft(source: Source, given: Given): Draft {
  const file = source.name;
  if (!isTextual(source.type)) throw refusal(REFUSALS[source.type], source);
  const label = source.type === 'html' ? declaredInHtml(source.bytes) : null;
  const { text, encoding, isGuessed } = decodeText(source, label);
  const draft = readWithin(source, () => readText(text, source, given));
  if (!isGuessed) return draft;
  const guessed = finding('encoding-guessed', { file }, { path: file, encoding });
  return { ...draft, findings: [...draft.findings, guessed] };
}

/** A parser that runs out of stack has met nesting that no article has. */
function readWithin(source: Source, read: () => Draft): Draft {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw refusal('input-tangled', source, error);
    throw error;
  }
}

function readText(text: string, source: Source, given: Given): Draft {
  const sample = source.type === 'html' ? sampleProse(text) : text;
  const languageOf = (declared: string | null) =>
    languageFor(tellLanguage(sample, { given: given.lang, declared }).lang);
  if (source.type === 'html') return readHtml(text, source.name, languageOf);
  if (source.type === 'markdown') return readMarkdown(text, source.name, languageOf);
  return readPlainText(text, source.name, languageOf(null));
}

/** UTF-16 code units. */
const SAMPLE = 4000;

/** Prose from a page's paragraphs, to tell the language by before they are read: its scripts are all English. */
function sampleProse(page: string): string {
  let prose = '';
  for (const [, text = ''] of page.matchAll(/<p\b[^>]{0,500}>([^<]{40,})/giu)) {
    prose += `${text}\n`;
    if (prose.length > SAMPLE) break;
  }
  return prose === '' ? page : prose;
}

const REFUSALS = {
  pdf: 'input-pdf',
  odt: 'input-odt',
  rtf: 'input-rtf',
  doc: 'input-doc',
  pages: 'input-pages',
  gdoc: 'input-gdoc',
  docx: 'input-type',
  other: 'input-type',
} as const satisfies Partial<Record<SourceType, FindingCode>>;

function isTextual(type: SourceType): type is 'text' | 'markdown' | 'html' {
  return type === 'text' || type === 'markdown' || type === 'html';
}

function refusal(code: FindingCode, source: Source, cause?: unknown): FindingError {
  const values = { path: source.name, type: source.type };
  return new FindingError(finding(code, { file: source.name }, values), { cause });
}
