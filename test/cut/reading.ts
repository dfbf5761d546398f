import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { clausesOf } from '../../src/cut/clauses/clauses.ts';
import type { Cut, Quote } from '../../src/cut/cut.ts';
import { type CutChoices, cutArticle, NO_OVERRIDES } from '../../src/cut/cut-article.ts';
import { findNames } from '../../src/cut/prose/names.ts';
import { type Prose, readProse } from '../../src/cut/prose/prose.ts';
import { findQuotes } from '../../src/cut/quotes/find-quotes.ts';
import { languageFor } from '../../src/languages/index.ts';

/** The article that a text makes, read in a given language. */
export function articleOf(text: string, lang: string): Article {
  const bytes = new TextEncoder().encode(text);
  return readArticle({ name: 'article.txt', type: 'text', bytes }, { lang, url: null });
}

/** A text made ready for cutting. */
export function proseOf(text: string, lang: string): Prose {
  return readProse(articleOf(text, lang), languageFor(lang));
}

/** The cut of a text, with the tool's own choices unless told otherwise. */
export function cutOf(text: string, lang: string, choices: Partial<CutChoices> = {}): Cut {
  return cutArticle(articleOf(text, lang), {
    picks: {},
    quotes: 1,
    overrides: NO_OVERRIDES,
    ...choices,
  });
}

/** The quotes of a text that are fit for a card, best first. */
export function quotesOf(text: string, lang: string): Quote[] {
  const prose = proseOf(text, lang);
  return findQuotes({ reading: { prose, names: findNames(prose) }, headline: null });
}

/** Who says each of those quotes, best first: the name, null where there is none. */
export function speakersOf(text: string, lang: string): (string | null)[] {
  return quotesOf(text, lang).map(({ speaker }) => speaker?.name ?? null);
}

/** Who says each of them, the name and the role. */
export function speakersInRoles(
  text: string,
  lang: string,
): [name: string | null, role: string | null][] {
  return quotesOf(text, lang).map(({ speaker }) => [speaker?.name ?? null, speaker?.role ?? null]);
}

/** The clauses of a text of one sentence, the whole first, as a headline would join their parts. */
export function clausesIn(text: string, lang: string): string[] {
  const prose = proseOf(text, lang);
  return clausesOf({ prose, names: findNames(prose) }, [0, text.length]).map(({ spans }) =>
    spans
      .map((span) => text.slice(...span))
      .join(' ')
      .replaceAll(' ,', ','),
  );
}

/** Those of them that leave some words out. */
export function clausesWithout(text: string, lang: string, words: string): string[] {
  return clausesIn(text, lang).filter((clause) => !clause.includes(words));
}
