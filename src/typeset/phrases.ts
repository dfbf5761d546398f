/** Where the phrases of a text start, as UTF-16 offsets: in Japanese a word with the particles and endings that lean on it. */
export type FindPhrases = (text: string) => ReadonlySet<number>;

/** For a text that is not Japanese. */
export const noPhrases: FindPhrases = () => new Set();

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Loads what tells the phrases of Japanese; it is of no use to other texts. */
export async function loadPhrases(text: string): Promise<FindPhrases> {
  if (!KANA.test(text)) return noPhrases;
  const { loadDefaultJapaneseParser } = await import('budoux');
  const parser = loadDefaultJapaneseParser();
  return (one) => new Set(KANA.test(one) ? parser.parseBoundaries(one) : []);
}
