import { phrases } from './words.ts';

/** How a language sets the words of the middle field: between its verb in second place and the other half. */
export type MiddleField = {
  /**
   * Participles as they stand before a noun, behind what hangs on them: "einen
   * unter Flagge *fahrenden* Tanker". A regular expression, on folded words.
   */
  readonly attributes: RegExp;
  /** Words by which a sentence tells of no one thing that there is: what is asked, feared, allowed, or goes for anybody; folded. */
  readonly general: RegExp;
  /** What opens such an attribute right behind its article: prepositions and days, folded. */
  readonly openers: RegExp;
  /** Participles that close a clause and are no adjective before a noun, folded. */
  readonly participles: RegExp;
  /** Particles of verbs that close a clause ("brach … aus") and stand before a noun otherwise, folded. */
  readonly particles: RegExp;
  /** Participles of what did not come about or is not so: they stay before their noun, folded. */
  readonly unreal: RegExp;
  /** Articles that a name can do without, its role dropped, by the role's ending; folded. */
  readonly bearers: readonly { readonly article: string; readonly role: RegExp }[];
  /** Nouns that say no more of a name than what kind of body bears it, which can do without them: "das Unternehmen"; folded. */
  readonly kinds: RegExp;
  /** Phrases that open circumstances which no verb wants: `in der nähe`, `im rahmen`. */
  readonly circumstances: readonly string[];
  /** How a place that is new opens ("in einem"), and how one behind it that says more ("in der Sahara", "im Norden"); on folded words with a space between. */
  readonly places: { readonly fresh: RegExp; readonly further: RegExp };
  /** Nouns of time and the like that look like such a place: "in einem Jahr"; folded. */
  readonly periods: RegExp;
  /** Participles of what is somewhere, or hangs on something, and wants that told; folded. */
  readonly settled: RegExp;
};

/** By language, the region left out. */
export const MIDDLE_FIELDS: Readonly<Record<string, MiddleField>> = {
  de: {
    attributes:
      /^\p{L}*(?:ge\p{L}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|über|unter|wider|hinter)\p{L}{2,}(?:t|en)|\p{L}{2,}(?:iert|end))e[nmrs]?$/u,
    openers:
      /^(?:in|im|am|an|auf|aus|bei|beim|durch|für|gegen|mit|nach|seit|über|unter|um|vo[nm]|vor|wegen|zum?|zur|zwischen|heute|gestern|kürzlich|erst|bereits|jüngst|zuvor|lange)$/u,
    participles:
      /^(?:\p{L}*ge(?!gen|nau|samt|mein)\p{L}{2,}t|(?:be|er|ver|ent|zer)(?!reit|nst|st)\p{L}{2,}t|\p{L}{2,}iert|\p{L}*ge\p{L}{2,}(?<!t)en|(?:ge|be|er|ent|ver|aufge|abge|angeb?)(?:halt|bet|rat|tret|ritt|boten|zogen|nomm|funden|lass)en|festgehalten|worden|(?:er|aus|be|ver|zer)?schossen|verschwunden|begonnen|verloren|ertrunken|verstorben|bekommen|entschieden|beschlossen|verboten|ergriffen|betroffen|erfunden|verlassen|vergessen|verschoben|betrogen|zerrissen|entstanden|versprochen|(?:unter|ver|be)schrieben|überfallen|(?:über|unter)nommen)$/u,
    particles:
      /^(?:ab|an|auf|aus|bei|durch|ein|entgegen|fest|heraus|mit|nach|statt|teil|über|um|unter|vor|weg|zu|zurück|zusammen)$/u,
    unreal:
      /^(?:verhinder|vereitel|widerleg|entkräft|dementier|bestritten|zurückgezog|zurückgenomm|aufgehob|gekipp|gestopp|gescheiter|abgesag|geplan|erfunden|gefälsch|vorgetäusch|simulier|droh|befürchte|vermiss|versuch|misslung|missglück|angekündig|gefordert|beabsichtig|vermute|verschob|verbot|abgelehn|gestrich|untersag)/u,
    general:
      /^(?:(?:ge)?warn(?:t|te|en|ten)?|(?:ge)?forder(?:t|te|n|ten)|verb(?:ie|o)te[nt]?|verlang(?:t|te|en|ten)|such(?:t|te|en|ten)|gesucht|(?:ge)?wünsch\p{L}*|erlaub\p{L}*|darf|dürf\p{L}*|jede[rmns]?|wer|wenn|falls|sofern|brauch(?:t|te|en|ten)|hoff(?:t|te|en|ten)|droh(?:t|te|en|ten)|befürcht\p{L}*)$/u,
    bearers: [
      { article: 'der', role: /(?<!in|en|nde|nte|gte)$/u },
      { article: 'den', role: /$/u },
      { article: 'dem', role: /$/u },
      { article: 'die', role: /(?:in|nde|te)$/u },
    ],
    kinds:
      /(?:unternehmen|konzern|firma|agentur|zeitung|zeitschrift|magazin|sender|verein|organisation|band|fluggesellschaft|hersteller|reederei|illustrierten?|airline|nachrichtenportal|netzwerk|plattform|plattenlabel|supermarktkette|großbank|gruppe)$/u,
    circumstances: phrases(
      'in der nähe, in unmittelbarer nähe, im rahmen, im zuge, im vorfeld, am rande, im beisein, in anwesenheit',
    ),
    places: {
      fresh: /^(?:in|an|auf) eine[mr]$/u,
      further:
        /^(?:in (?:der|dem|\p{Lu}\p{L}+)|(?:im|nahe|nördlich|südlich|östlich|westlich) .*)$/u,
    },
    periods:
      /(?:jahr|monat|woche|tag|stunde|minute|sekunde|quartal|nacht|fall|schritt|moment|lage|art|weise|form|reihe)e?s?$/u,
    settled:
      /^(?:geboren|aufgewachsen|gelegen|gewohnt|gelebt|gestanden|gelagert|befunden|stationiert|untergebracht|angesiedelt|errichtet|gebaut|geparkt|geblieben|gewesen|beteiligt|gestorben|verstorben|gelitten|erkrankt|gearbeitet|gescheitert|gehindert|bestanden|beruht|basiert|interessiert|gezweifelt|festgehalten)$/u,
  },
  nl: {
    attributes:
      /^\p{L}*(?:ge\p{L}{2,}(?:de|te|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:de|te|en)|\p{L}{2,}ende)$/u,
    openers:
      /^(?:in|op|aan|bij|door|voor|tegen|met|na|sinds|over|onder|uit|van|vanaf|wegens|tussen|vandaag|gisteren|onlangs|eerder|pas)$/u,
    participles: /^(?:\p{L}*ge\p{L}{2,}(?:t|d)|(?:be|ver|ont|her)\p{L}{2,}(?:t|d))$/u,
    particles: /^(?:aan|af|binnen|door|in|mee|na|om|op|over|plaats|terug|toe|uit|vast|voor|weg)$/u,
    unreal:
      /^(?:voorkom|verijdel|mislukt|afgelast|gepland|verzonnen|vervalst|geveinsd|gesimuleer|dreigend|gevreesd|verwacht|vermist|aangekondig|geëist|beoogd|vermoed|uitgesteld|verboden|afgewezen|geschrapt)/u,
    general:
      /^(?:(?:ge)?waarschuw\p{L}*|eis(?:t|te|en|ten)|geëist|verb(?:ie|o)d\p{L}*|zoek(?:t|en)|zocht(?:en)?|gezocht|mag|mogen|iedere?|elke?|wie|als|indien|hoop(?:t|te)|hopen|dreig(?:t|de|en|den)|vrees(?:t|de)|vrezen)$/u,
    bearers: [],
    kinds: /^(?!)/u,
    circumstances: [],
    places: { fresh: /^(?!)/u, further: /^(?!)/u },
    periods: /^(?!)/u,
    settled: /^(?!)/u,
  },
};
