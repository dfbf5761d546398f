import { words } from './words.ts';

/** Words by which a clause is seen to want what a cut would take from it. */
export type UnfinishedWords = {
  /** The first and the second half of an alternative, single words: `soit … soit`, `either … or`. */
  readonly alternatives: readonly (readonly [first: string, second: string])[];
  /** Nouns that tell nothing without their complement: `a vital role | in the recovery`. */
  readonly light: readonly string[];
  /** Nouns for what shows or says something, which is told behind them: `a picture | showing …`. */
  readonly contents: readonly string[];
  /** What joins a noun to its complement: `of`, `du`. */
  readonly of: readonly string[];
  /** What opens a clause of place, with a verb of its own: `where`, `où`. */
  readonly places: readonly string[];
};

/** By language, the region left out. */
export const UNFINISHED: Readonly<Record<string, UnfinishedWords>> = {
  en: {
    alternatives: [
      ['either', 'or'],
      ['neither', 'nor'],
      ['whether', 'or'],
    ],
    light: words('role roles part career touch'),
    contents: words(
      'picture pictures photo photos photograph image images video videos clip footage message letter report poll survey study',
    ),
    of: words('of'),
    places: words('where'),
  },
  fr: {
    alternatives: [
      ['soit', 'soit'],
      ['ni', 'ni'],
    ],
    light: words('rôle rôles occasion opportunité prétexte carrière lien contact'),
    contents: words(
      'photo photos image images vidéo vidéos cliché clichés message lettre rapport sondage étude tribune',
    ),
    of: words("de du des d'"),
    places: words('où'),
  },
  de: {
    alternatives: [
      ['entweder', 'oder'],
      ['weder', 'noch'],
    ],
    light: words('rolle anlass gelegenheit karriere laufbahn'),
    contents: words('foto fotos bild bilder video videos clip brief bericht studie umfrage'),
    of: [],
    places: words('wo'),
  },
  es: {
    alternatives: [
      ['ni', 'ni'],
      ['sea', 'sea'],
    ],
    light: words('papel rol ocasión oportunidad carrera'),
    contents: words(
      'foto fotos imagen imágenes vídeo video vídeos mensaje carta informe encuesta estudio',
    ),
    of: words('de del'),
    places: words('donde'),
  },
  it: {
    alternatives: [
      ['sia', 'sia'],
      ['sia', 'che'],
      ['né', 'né'],
    ],
    light: words('ruolo occasione opportunità carriera'),
    contents: words('foto immagine immagini video messaggio lettera rapporto sondaggio studio'),
    of: words("di del dello della dei degli delle dell'"),
    places: words('dove'),
  },
  pt: {
    alternatives: [
      ['nem', 'nem'],
      ['quer', 'quer'],
      ['seja', 'seja'],
    ],
    light: words('papel ocasião oportunidade carreira'),
    contents: words(
      'foto fotos fotografia imagem imagens vídeo vídeos mensagem carta relatório sondagem estudo',
    ),
    of: words('de do da dos das'),
    places: words('onde'),
  },
  nl: {
    alternatives: [
      ['hetzij', 'hetzij'],
      ['noch', 'noch'],
      ['ofwel', 'ofwel'],
    ],
    light: words('rol gelegenheid carrière loopbaan'),
    contents: words(
      "foto foto's beeld beelden video filmpje bericht brief rapport peiling onderzoek",
    ),
    of: words('van'),
    places: words('waar'),
  },
};
