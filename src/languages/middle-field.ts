/** How a language sets the words of the middle field: between its verb in second place and the other half. */
export type MiddleField = {
  /** What opens an attribute right behind an article: prepositions and days, folded. */
  readonly openers: RegExp;
  /** Participles that close a clause and are no adjective before a noun, folded. */
  readonly participles: RegExp;
  /** Particles of verbs that close a clause ("brach … aus") and stand before a noun otherwise, folded. */
  readonly particles: RegExp;
  /**
   * Words that look like a verb right behind the first noun and are none:
   * prepositions, adverbs, adjectives; folded. Left out where nouns have no capitals.
   */
  readonly notSecond?: RegExp;
  /** Articles that a name can do without, its role dropped, by the role's ending; folded. */
  readonly bearers: readonly { readonly article: string; readonly role: RegExp }[];
};

/** By language, the region left out. */
export const MIDDLE_FIELDS: Readonly<Record<string, MiddleField>> = {
  de: {
    openers:
      /^(?:in|im|am|an|auf|aus|bei|beim|durch|für|gegen|mit|nach|seit|über|unter|um|vo[nm]|vor|wegen|zum?|zur|zwischen|heute|gestern|kürzlich|erst|bereits|jüngst|zuvor|lange)$/u,
    participles:
      /^(?:\p{L}*ge(?!gen|nau|samt|mein)\p{L}{2,}t|(?:be|er|ver|ent|zer)(?!reit|nst|st)\p{L}{2,}t|\p{L}{2,}iert|\p{L}*ge\p{L}{2,}(?<!t)en|(?:ge|be|er|ent|ver|aufge|abge|angeb?)(?:halt|bet|rat|tret|ritt|boten|zogen|nomm|funden|lass)en|festgehalten|worden|(?:er|aus|be|ver|zer)?schossen|verschwunden|begonnen|verloren|ertrunken|verstorben|bekommen|entschieden|beschlossen|verboten|ergriffen|betroffen|erfunden|verlassen|vergessen|verschoben|betrogen|zerrissen|entstanden|versprochen|(?:unter|ver|be)schrieben|überfallen|(?:über|unter)nommen)$/u,
    particles:
      /^(?:ab|an|auf|aus|bei|durch|ein|entgegen|fest|heraus|mit|nach|statt|teil|über|um|unter|vor|weg|zu|zurück|zusammen)$/u,
    notSecond:
      /^(?:mit|seit|laut|samt|statt|anstatt|mitsamt|nicht|jetzt|erst|zuerst|zuletzt|selbst|meist|zumeist|fast|sonst|umsonst|oft|dort|nachts?|weit|breit|gut|bereit|bekannt|wert|insgesamt|insbesondere|längst|jüngst|höchst|direkt|indirekt|komplett|sofort|hart|dicht|leicht|schlecht|recht|zurecht|satt|dezent|konkret|neben|zwischen|gegen|wegen|außen|innen|oben|unten|hinten|drinnen|draußen|gestern|morgen|sieben|eben|soeben|neun|zehn|dagegen|hingegen|deswegen|weswegen|allen|beiden|vielen|wenigen|einigen|meinen|deinen|seinen|ihren|unseren|jeden|diesen|allein|selten|zusammen|offen|eigen|trotzdem)$/u,
    bearers: [
      { article: 'der', role: /(?<!in|en|nde|nte|gte)$/u },
      { article: 'den', role: /$/u },
      { article: 'dem', role: /$/u },
      { article: 'die', role: /(?:in|nde|te)$/u },
    ],
  },
  nl: {
    openers:
      /^(?:in|op|aan|bij|door|voor|tegen|met|na|sinds|over|onder|uit|van|vanaf|wegens|tussen|vandaag|gisteren|onlangs|eerder|pas)$/u,
    participles: /^(?:\p{L}*ge\p{L}{2,}(?:t|d)|(?:be|ver|ont|her)\p{L}{2,}(?:t|d))$/u,
    particles: /^(?:aan|af|binnen|door|in|mee|na|om|op|over|plaats|terug|toe|uit|vast|voor|weg)$/u,
    bearers: [],
  },
};
