import { words } from './words.ts';

/** By language, the region left out: the articles before a noun that there is one of, and before one of many. */
export const ARTICLES: Readonly<
  Record<string, { readonly definite: readonly string[]; readonly indefinite: readonly string[] }>
> = {
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
