import type { Language } from './language.ts';

/**
 * For a language without a file of its own: no word lists, so that only the
 * rules that need no words apply. The few printed words are English.
 */
export const neutral: Language = {
  tag: 'und',
  name: 'other',
  dir: 'ltr',
  sentences: {
    neverFinal: [],
    maybeFinal: [],
    beforeNumber: [],
    starters: [],
    ordinalDots: true,
  },
  typography: { outer: ['“', '”'], inner: ['‘', '’'], insideMarks: '', before: {} },
  lines: { glued: [], units: ['%', '‰', '€', '$', '£', '°', 'km', 'kg', 'm', 'cm'] },
  datelines: { months: [] },
  speech: {
    verbs: [],
    participles: [],
    auxiliaries: [],
    according: [],
    via: [],
    to: [],
    titles: [],
    roles: [],
    institutions: [],
    pronouns: [],
    determiners: [],
    particles: [],
    feminine: [],
    masculine: [],
  },
  claims: {
    hedges: [],
    hedgeForms: [],
    notHedges: [],
    negations: [],
    quantities: [],
    conditions: [],
    frames: [],
    trailers: [],
    pointers: [],
    connectives: [],
    finiteVerbs: [],
    finiteForms: [],
    notVerbs: [],
    takeawayBoxes: ['tl;dr', 'tldr'],
  },
  labels: {
    takeaway: 'The takeaway',
    readArticle: 'Read the article: ',
    citedBy: 'quoted by',
    genres: {
      news: null,
      opinion: 'Opinion',
      interview: 'Interview',
      transcript: 'Transcript',
      live: 'Live',
      sponsored: 'Sponsored',
      release: 'Press release',
      obituary: 'Obituary',
    },
    alt: {
      headline: 'Headline on a card: {text}',
      quote: 'Quote from {speaker} on a card: “{text}”',
      takeaway: 'The takeaway, on a card: {text}',
      publication: '{publication}.',
    },
  },
};
