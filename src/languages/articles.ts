import type { Gender, Language } from './language.ts';
import { words } from './words.ts';

/** The articles before a noun that there is one of, and the words before one of many, folded. */
export type Articles = {
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
};

/** A language's articles; none where they are not known. */
export function articlesOf(language: Language): Articles {
  return ARTICLES[language.tag] ?? NONE;
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

/** By language: the gender that an article tells of a role with one form for both: "une porte-parole", "die 45-Jährige". */
export const ARTICLE_GENDERS: Readonly<Record<string, Readonly<Record<string, Gender>>>> = {
  fr: { un: 'm', le: 'm', une: 'f', la: 'f' },
  de: { ein: 'm', der: 'm', eine: 'f', die: 'f' },
  es: { un: 'm', el: 'm', una: 'f', la: 'f' },
  it: { un: 'm', uno: 'm', il: 'm', lo: 'm', una: 'f', la: 'f' },
  pt: { um: 'm', o: 'm', uma: 'f', a: 'f' },
};

/** Articles that a subject may have, where every noun has a capital, folded. */
export const NOMINATIVE_ARTICLES: readonly string[] = words('der die das ein eine');

/** Of those, the definite ones without which an adjective behind them has another ending: "der stellvertretende Chef", "stellvertretender Chef". */
export const WEAK_ARTICLES: readonly string[] = words('der das');

/** German articles of a genitive, folded: "der Sprecher des Präsidenten". */
export const GENITIVE_ARTICLES: readonly string[] = words('des der eines einer');

/** German articles of no subject, folded: accusative and dative in one form. */
export const OBJECT_ARTICLES: readonly string[] = words(
  'dem den einem einen seinem seinen ihrem ihren diesem diesen',
);

/** What German nouns end on that have "der" in the dative, folded: "der Zeitung sagte Merkel". */
export const FEMININE_NOUN = /(?:ung|heit|keit|schaft|ion|tät|erin|agentur|presse)$/u;

/** Articles by which a case does the work of a preposition: "sagte Merkel der Zeitung". */
export const DATIVE_ARTICLES: readonly string[] = words('der dem den');

/** Articles that stand before a role or an institution, folded. Worldwide. */
export const ROLE_ARTICLES: readonly string[] = words("le la l' the el il lo");

/** Articles on which the words that lead to a source may end: "confié à l'", folded. Worldwide. */
export const SOURCE_ARTICLES: readonly string[] = words(
  "l' la le les the der dem il lo el o a de het",
);

/** What a participle or an adjective of a title ends on behind one of those: "die stellvertretende Leiterin", "der Zweite Bürgermeister", "der Technische Direktor". */
export const WEAK_PARTICIPLE = /(?:ende|ete|gte|ierte|ische|liche)$|^(?:erste|zweite|dritte)$/u;

/** French articles that hold a "de", folded: "le maire du village". */
export const OF_ARTICLES: readonly string[] = words('du des');

/** By language: articles that stand before people's names, too, and are no part of them: `a Ana`. */
export const PERSON_ARTICLES: Readonly<Record<string, readonly string[]>> = { pt: words('o a') };
