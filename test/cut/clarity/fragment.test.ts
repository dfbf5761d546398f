import { expect, test } from 'vitest';
import { isFragment } from '../../../src/cut/clarity/fragment.ts';
import { knownFrom, openingOf } from '../../../src/cut/clarity/opening.ts';
import { findNames } from '../../../src/cut/prose/names.ts';
import { proseOf } from '../reading.ts';

function isPart(text: string, lang: string): boolean {
  const prose = proseOf(text, lang);
  const reading = { prose, names: findNames(prose) };
  return isFragment(openingOf(reading, [0, text.length], knownFrom([], prose.language)));
}

test.each([
  ['fr', 'Un départ tragique que Maëlle Kerbrat a commenté lundi, bien avant que la criée ferme.'],
  ['fr', 'Une expérience bouleversante qui a scellé son amour de la mer.'],
  ['es', 'Una decisión que sorprendió a todos.'],
  ['en', 'A move which surprised the trawlers of Corve.'],
  ['de', 'Ein Bild, das in den Häfen der Küste nicht überall geteilt wird.'],
  ['nl', 'Een grote verrassing in de haven van Gaver, al is de brug niet nieuw.'],
])('%s: a noun and what stands below it say what the sentence before was: %s', (lang, text) => {
  expect(isPart(text, lang)).toBe(true);
});

test.each([
  ['fr', 'Un chalutier qui rentrait à Brest a heurté la digue.'],
  ['fr', 'Un loup que les bergers accusent de dix attaques rôde encore près de Brest.'],
  ['fr', 'Une loi que le conseil examine mardi interdira les pailles.'],
  ['es', 'Una ley que prohíbe las pajitas entra en vigor el martes.'],
  ['it', 'Un uomo che dormiva in auto muore in un incendio a Bari.'],
  ['nl', 'Een wet die rietjes verbiedt, gaat dinsdag in.'],
  ['en', 'A law which bans straws comes into force on Tuesday.'],
  ['fr', 'Un rapport indique que la criée perdra douze emplois.'],
  ['en', 'A town that cannot keep its readers warm has no business with a marina.'],
  ['en', 'A ferry “turned and fled”, leaving forty passengers who had paid on the quay.'],
  ['de', 'Ein Kutter, der nach Kiel wollte, ist auf der Mole gestrandet.'],
  ['de', 'Eine Autobombe ging am Samstag hoch, während die Fähre ablegte.'],
])('%s: a sentence with a verb of its own is whole: %s', (lang, text) => {
  expect(isPart(text, lang)).toBe(false);
});
