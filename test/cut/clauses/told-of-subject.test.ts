import { expect, test } from 'vitest';
import { clausesIn, clausesWithout } from '../reading.ts';

test.each([
  [
    'fr',
    'Le conseil de Kerlaz, réuni en session extraordinaire à la demande de l’opposition, a voté le budget.',
  ],
  ['fr', 'Le tribunal de Kerlaz, saisi par trois riverains, a suspendu le chantier.'],
  [
    'fr',
    'Le loup, réapparu dans la forêt en 2015 après plus d’un siècle d’absence, divise les éleveurs.',
  ],
  ['fr', 'La maire, candidate à sa succession, a promis une école.'],
  [
    'fr',
    'Les randonneurs, bloqués à 2 300 mètres en raison d’une violente tempête, ont été secourus.',
  ],
  [
    'en',
    'The council of Carrow, meeting at the request of the opposition, voted to close the pool.',
  ],
  [
    'en',
    'Nurses in Carrow, many of whom have worked for more than two decades, have voted to strike.',
  ],
  ['en', 'A rare copy of the book, found in a box at a charity shop, has sold at auction.'],
  ['en', 'The island of Carrow, home to fewer than 150 people, is to get a doctor.'],
  [
    'de',
    'Der Stadtrat von Norden, auf Antrag der Eltern zu einer Sitzung zusammengekommen, hat den Bau gestoppt.',
  ],
  [
    'de',
    'Die Firma Wattmann aus Norden, einer der größten Arbeitgeber der Region, streicht 400 Stellen.',
  ],
  ['es', 'El concejo de Luarca, reunido a petición de la oposición, ha votado el presupuesto.'],
  ['es', 'El actor Juan Vidal, de 88 años, ha vendido su casa.'],
  [
    'it',
    'La regista Anna Ferri, che nel 2019 aveva vinto il premio della critica, girerà un film a Luserna.',
  ],
  ['pt', 'A câmara de Ourém, reunida em sessão extraordinária, votou a venda do moinho.'],
  [
    'pt',
    'A atriz Maria Prado, de 88 anos, conhecida por papéis em mais de trinta novelas, vendeu a casa.',
  ],
  [
    'nl',
    'De spoorwegen, die vorig jaar een verlies van 140 miljoen euro leden, hebben de trein geschrapt.',
  ],
  [
    'nl',
    'De gemeenteraad van Rochem, bijeengekomen op verzoek van de oppositie, heeft het plan geschrapt.',
  ],
  ['de', 'Der Verein aus Norden, gegründet 1890 von drei Lehrern, hat sein Haus verkauft.'],
])('%s: what a participle, a relative or an age tells of the subject may go: %s', (lang, text) => {
  const from = text.indexOf(', ');
  const close = [...text.matchAll(/, /gu)].at(-1)?.index ?? 0;
  const short = `${text.slice(0, from)}${text.slice(close + 1)}`;
  expect(clausesIn(text, lang).map((clause) => clause.replace(/\.$/u, ''))).toContain(
    short.replace(/\.$/u, ''),
  );
});

test.each([
  ['en', 'The drug, given to 12 mice, cured the disease.', 'mice'],
  ['fr', 'Le médicament, testé sur douze souris, a guéri la maladie.', 'souris'],
  ['de', 'Das Mittel, an zwölf Mäusen getestet, heilt die Krankheit.', 'Mäusen'],
  ['it', 'Il farmaco, provato su 12 topi, ha curato la malattia.', 'topi'],
  ['fr', 'Le tarif, réservé aux moins de 18 ans, a baissé de moitié.', 'réservé'],
  ['en', 'The fare, limited to people under 18, has been halved.', 'limited'],
  ['fr', 'Le suspect, âgé de 23 ans et présumé innocent, a été libéré.', 'présumé'],
  ['fr', 'Le maire, accusé de fraude, a démissionné.', 'accusé'],
  ['fr', 'Les victimes, dont deux enfants, ont été soignées.', 'dont'],
  ['fr', 'Les manifestants, une centaine, ont été évacués.', 'centaine'],
  ['en', 'The victims, three of whom were children, have been named.', 'three'],
  ['en', 'The company, which denies wrongdoing, paid a fine.', 'denies'],
  ['en', 'The driver, believed to be 34, was arrested.', 'believed'],
  ['de', 'Die Lehrer, die drei Tage gestreikt haben, haben kein Gehalt bekommen.', 'gestreikt'],
  ['nl', 'Het middel, bij twaalf muizen getest, heeft de ziekte genezen.', 'muizen'],
  [
    'fr',
    'Un médicament, testé pendant deux ans sur les malades de Kerlaz, a ralenti le mal.',
    'testé',
  ],
])('%s: what tells in whom, for whom, how many or how sure stays: %s', (lang, text, word) => {
  expect(clausesWithout(text, lang, word)).toEqual([]);
});

test('a size counts nothing that what follows might limit', () => {
  const text = 'Un incendie a détruit un entrepôt de 3 000 m² situé dans la zone de Kerlaz.';
  expect(clausesIn(text, 'fr')).toContain('Un incendie a détruit un entrepôt de 3 000 m²');
});
