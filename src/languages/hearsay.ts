import { phrases } from './words.ts';

/**
 * By language, the region left out: words in a reporting clause which say that
 * the article does not vouch for it: "aurait lancé", "allegedly told".
 */
export const HEARSAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: phrases('aurait, auraient, prétendument, apparemment, semble-t-il'),
  en: phrases(
    'allegedly, reportedly, supposedly, purportedly, apparently, is said to, was said to, is alleged to, is reported to, is understood to',
  ),
  de: phrases(
    'soll, sollen, habe, hätte, hätten, angeblich, mutmaßlich, vermutlich, offenbar, dem vernehmen nach',
  ),
  es: phrases('habría, habrían, presuntamente, supuestamente, al parecer'),
  it: phrases('avrebbe, avrebbero, presumibilmente, a quanto pare'),
  pt: phrases('teria, teriam, alegadamente, supostamente, ao que parece'),
  nl: phrases('zou, zouden, naar verluidt, vermoedelijk, kennelijk'),
};

/** Documents that accuse, and those who do: what somebody said according to them, nobody has shown, folded. Worldwide. */
export const ACCUSING_WORDS: readonly string[] = phrases(
  'accusation, plainte, plaignant, plaignante, parquet, indictment, complaint, lawsuit, affidavit, prosecutors, prosecution, ',
  'charges, police, anklage, anklageschrift, staatsanwaltschaft, polizei, polizeibericht, acusación, denuncia, fiscalía, ',
  'accusa, procura, denúncia, acusação, aanklacht, aangifte, openbaar ministerie',
);
