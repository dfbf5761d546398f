import type { Language } from './language.ts';
import { baseOf } from './language-tag.ts';
import { words } from './words.ts';

/** The articles before a noun that there is one of, and the words before one of many, folded. */
export type Articles = {
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
};

/** A language's articles; none where they are not known. */
export function articlesOf(language: Language): Articles {
  return ARTICLES[baseOf(language)] ?? NONE;
}

const NONE: Articles = { definite: [], indefinite: [] };

const ARTICLES: Readonly<Record<string, Articles>> = {
  fr: { definite: words("le la l'"), indefinite: words('un une des les ces plusieurs deux trois') },
  en: { definite: words('the'), indefinite: words('a an some several two three many') },
  de: {
    definite: words('der die das'),
    indefinite: words('ein eine einem einer eines zwei drei mehrere viele'),
  },
  es: { definite: words('el la'), indefinite: words('un una unos unas los las varios varias dos') },
  it: { definite: words("il lo la l'"), indefinite: words("un uno una un' i gli le due alcuni") },
  pt: { definite: words('o a'), indefinite: words('um uma uns umas os as vários várias dois') },
  nl: { definite: words('de het'), indefinite: words('een twee drie enkele') },
};
