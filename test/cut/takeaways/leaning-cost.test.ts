import { expect, test } from 'vitest';
import { knownFrom } from '../../../src/cut/clarity/opening.ts';
import { findNames } from '../../../src/cut/prose/names.ts';
import { knownUnder } from '../../../src/cut/takeaways/known-under.ts';
import { leaningCost } from '../../../src/cut/takeaways/leaning-cost.ts';
import { voiceCost } from '../../../src/cut/takeaways/voice-cost.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { proseOf } from '../reading.ts';

function leaning(text: string, lang: string): number | null {
  const prose = proseOf(text, lang);
  const sentences = splitSentences(text, [0, text.length], prose.language);
  return leaningCost({ prose, names: findNames(prose) }, sentences, knownFrom([], prose.language));
}

test.each([
  ['fr', 'Selon un sondage de l’institut Kerlis, son cabinet n’a recueilli que douze voix.'],
  ['fr', 'Depuis son ouverture, la criée a vendu douze tonnes de sardines.'],
  ['en', 'Since its launch, the ferry has carried four hundred passengers a day.'],
  ['de', 'Wie ihre Anwältin Ida Pell mitteilte, brach sie offenbar am Kai zusammen.'],
  ['fr', 'Nolwenn Riou, 72 ans, est certes la mère de la capitaine du port de Brest.'],
])('%s: whose it is, or the other half, is told nowhere: %s', (lang, text) => {
  expect(leaning(text, lang)).toBeNull();
});

test.each([
  ['fr', 'Dans son discours, Maëlle Kerbrat a promis douze tonnes de glace à la criée.'],
  ['en', 'Corve opened its harbour to forty trawlers on Monday.'],
  ['en', 'A town that cannot keep its readers warm has no business with a marina.'],
])('%s: somebody told before, or right behind the frame, has it: %s', (lang, text) => {
  expect(leaning(text, lang)).toBe(0);
});

test('A letter that nobody has introduced costs more than a name alone', () => {
  const letter = leaning('The letter described how forty trawlers left the harbour.', 'en') ?? 0;
  expect(letter).toBeGreaterThanOrEqual(1);
});

test('What happened again at the same place, or to a bare noun behind a frame, costs as much', () => {
  for (const text of [
    'Trois chalutiers ont coulé dans la rade de Brest mardi, selon la même source.',
    'Selon Le Phare de Brest, l’homme s’est rendu lui-même au commissariat.',
  ])
    expect(leaning(text, 'fr')).toBeGreaterThanOrEqual(1);
});

test.each([
  ['fr', 'Dans les faits, une grande partie des marins de Brest ont réussi à s’en procurer un.'],
  ['es', 'Campo explica que el puerto cerrará. La ha firmado David Campo.'],
])('%s: what was told before is not told again: %s', (lang, text) => {
  expect(leaning(text, lang)).toBeGreaterThanOrEqual(1);
});

test('The French preposition is no pronoun', () => {
  expect(leaning('La République de Brest en marche vers la mer gagne douze voix.', 'fr')).toBe(0);
});

test('A court in one German word is the only one there is', () => {
  const court = leaning('Das Bundesverfassungsgericht hat die Fangquote gekippt.', 'de') ?? 9;
  const pupils = leaning('Die Fischer haben die Fangquote überschritten.', 'de') ?? 0;
  expect(court).toBeLessThan(pupils);
});

test('A minister told by the office alone, behind any frame, has a cost', () => {
  const unnamed =
    'Au lendemain de la mort de Jeanne Abgrall, première femme patron de chalutier du port de Brest, la ministre a salué sa mémoire.';
  expect(leaning(unnamed, 'fr')).toBeGreaterThan(0);
});

test('A second sentence may lean on the first and on no other', () => {
  const first = 'Corve opened its harbour to forty trawlers on Monday.';
  expect(leaning(`${first} It had been closed since May.`, 'en')).toBe(0);
  expect(leaning(`${first} He added that the same would go for Otley.`, 'en')).toBeNull();
});

test('A line that is a quotation for the most costs more than one with a few words between marks', () => {
  const cost = (text: string) => {
    const prose = proseOf(text, 'en');
    return voiceCost({ prose, names: findNames(prose) }, [0, text.length]);
  };
  const whole =
    'In Otley on Monday, Ida Pell confirmed, “The ferries came all morning, all at once.”';
  const part = 'In Otley on Monday, Ida Pell confirmed that the ferries came “all at once”.';
  expect(cost(whole)).toBeGreaterThanOrEqual(cost(part) + 0.5);
});

/** What the last sentence costs behind the others, under a headline. */
function leaningBehind(text: string, lang: string, headline: string): number | null {
  const prose = proseOf(text, lang);
  const last = splitSentences(text, [0, text.length], prose.language).slice(-1);
  return leaningCost({ prose, names: findNames(prose) }, last, knownUnder(prose, headline));
}

test.each([
  [
    'de',
    'Die Hafenblues-Tour kam an der Förde gut an. Die Tour brachte den Altrockern bis August vier Millionen Euro ein.',
    'Die Hafenblues-Tour war ein Erfolg',
  ],
  [
    'en',
    'Forty trawlers joined the long strike over fuel. The strike of the crews that began in May will end on Friday.',
    'Crews from Corve have been on strike since May',
  ],
])(
  '%s: a subject that only the article has told leans, and under a headline that tells it does not',
  (lang, text, headline) => {
    expect(leaningBehind(text, lang, 'Corve')).toBeGreaterThanOrEqual(1);
    expect(leaningBehind(text, lang, headline)).toBe(0);
  },
);

test('An age stands for somebody whom nobody has named, and a name beside it tells who', () => {
  const student = 'La jeune étudiante de 20 ans demeure introuvable depuis mardi à Brest.';
  const named = 'La jeune étudiante de 20 ans Maëlle Kerbrat demeure introuvable depuis mardi.';
  expect(leaning(student, 'fr')).toBeGreaterThanOrEqual(1);
  expect(leaning(named, 'fr')).toBe(0);
});

test('Behind a source alone a pronoun is nobody, behind a person it may be', () => {
  const sourced = 'Selon L’Ouest qui cite des médias bretons, ils ont quitté le port de Brest.';
  const impersonal = 'Selon Maëlle Kerbrat, il faut douze tonnes de glace à la criée de Brest.';
  expect(leaning(sourced, 'fr')).toBeNull();
  expect(leaning(impersonal, 'fr')).not.toBeNull();
});

test('A German adverb for what was told leans, unless its clause tells it', () => {
  const bare = 'Kapitänin Ida Pell spielte damit auf den Streit im Hafen von Kiel an.';
  const told = 'Kapitänin Ida Pell geht davon aus, dass der Hafen von Kiel schließt.';
  expect(leaning(bare, 'de')).toBeGreaterThanOrEqual(1);
  expect(leaning(told, 'de')).toBe(0);
});

test('A Spanish object that opens its sentence and is taken up again has been told', () => {
  const object = 'El nuevo balance lo ha confirmado este viernes la alcaldesa, Lola Ferrer.';
  const subject = 'La alcaldesa de Cádiz, Lola Ferrer, ha confirmado que el puerto cierra.';
  expect(leaning(object, 'es')).toBeGreaterThanOrEqual(1);
  expect(leaning(subject, 'es')).toBe(0);
});

test('A French pronoun for a place leans, unless it stands for nowhere', () => {
  const there = 'L’ancienne directrice de la criée y affirmait que la glace manquait.';
  const nowhere = 'Maëlle Kerbrat assure qu’il y a douze tonnes de glace pour la criée de Brest.';
  expect(leaning(there, 'fr')).toBeGreaterThanOrEqual(1);
  expect(leaning(nowhere, 'fr')).toBe(0);
});

test.each([
  ['fr', 'Confronté aux relevés du port de Brest, il a fini par rendre les douze casiers.'],
  ['en', 'Asked about the forty trawlers by Ida Pell, she promised a new quay by the spring.'],
])('%s: a pronoun behind what was done to it is somebody told before: %s', (lang, text) => {
  expect(leaning(text, lang)).toBeNull();
});

test('A place that is only pointed at is told elsewhere', () => {
  expect(leaning('Schon am Mittwoch sollen dort zwölf Fischer ankern.', 'de')).toBe(1);
});

test('A surname alone behind a frame is nobody whom a reader knows', () => {
  const frame = 'Although there were no other trawlers left in the harbour,';
  const told = (name: string) => {
    const text = `The mayor, Perrin Hallow, told papers of a storm. ${frame} ${name} said divers would go on.`;
    const prose = proseOf(text, 'en');
    const [, last] = splitSentences(text, [0, text.length], prose.language);
    const known = knownFrom([], prose.language);
    return last && leaningCost({ prose, names: findNames(prose) }, [last], known);
  };
  expect(told('Hallow')).toBe(1);
  expect(told('Perrin Hallow')).toBe(0);
});
