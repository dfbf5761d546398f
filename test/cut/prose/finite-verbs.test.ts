import { expect, test } from 'vitest';
import { hasFiniteVerb } from '../../../src/cut/prose/finite-verbs.ts';
import { proseOf } from '../reading.ts';

test.each([
  ['Maëlle Kerbrat se projette déjà vers la saison de pêche', true],
  ['La criée n’embauche guère avant le printemps', true],
  ['Une criée pour se nourrir, sans jamais se ruiner', false],
  ['Maëlle Kerbrat se disant prête à un nouveau départ', false],
])('“%s” has a finite verb: %s', (text, expected) => {
  expect(hasFiniteVerb(proseOf(text, 'fr'), [0, text.length])).toBe(expected);
});

test.each([
  ['de', 'Die Firma Weber streicht im Mai vierhundert Stellen.', true],
  ['de', 'Die Stadtwerke bauen das Netz der Straßenbahn aus.', true],
  ['de', 'Im Hafen von Kiel jagt die Polizei einen Dieb.', true],
  ['de', 'Die Lage mit dem neuen Netz der Stadtwerke', false],
  ['de', 'Am heutigen Donnerstag, mitten im Hafen von Kiel', false],
  ['de', 'Weil Sturm tobt im Hafen von Kiel', false],
  ['es', 'El delegado del puerto felicitó a las guardias.', true],
  ['es', 'Los vientos del puerto complican las tareas de las guardias.', true],
  ['es', 'El plan del capitán para un gran dominó en el puerto', false],
  ['pt', 'A direção do porto demitiu-se na madrugada de sábado.', true],
  ['es', 'La guardia del puerto retuvo a tres hombres.', true],
  ['pt', 'A guarda do porto reteve três homens.', true],
  ['pt', 'O museu europeu do porto de Sines', false],
  ['de', 'Im Mai erhöht die Firma Weber ihre Preise.', true],
  ['de', 'Vom Land eröffnet wird im Mai das Haus', true],
  ['de', 'Der Bau der Firma Weber, erhöht um einen Turm', false],
  ['fr', 'Le groupe Kerlaz supprime trois cents postes.', true],
  ['fr', 'Le vice président du conseil du port de Brest', false],
  ['es', 'El grupo Sanova amplía el puerto de Lugo.', true],
  ['it', 'Il gruppo Sanova assume cento guardie.', true],
  ['nl', 'De groep Sanova ontslaat honderd mensen.', true],
  ['en', 'The Sanova group sacks a hundred guards.', true],
])('%s: “%s” has a finite verb: %s', (lang, text, expected) => {
  expect(hasFiniteVerb(proseOf(text, lang), [0, text.length])).toBe(expected);
});
