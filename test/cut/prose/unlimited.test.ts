import { expect, test } from 'vitest';
import { cutOf } from '../reading.ts';

const LINES = [
  'La mairie de Kerlaz a présenté mardi le budget de l’année, en hausse de trois pour cent.',
  'L’usine de conserves de Kerlaz va fermer ses portes au mois de juin prochain, selon un message qui circule. Il n’en est rien.',
  'Le conseil a voté la rénovation de l’école du bourg, dont le toit fuit depuis deux hivers.',
].join('\n\n');

test('a claim that the next sentence denies is no headline, takeaway or point', () => {
  const { headline, takeaway, points, alternatives } = cutOf(LINES, 'fr');
  const lines = [headline, takeaway, ...points, ...alternatives.headline, ...alternatives.takeaway];
  for (const line of lines) {
    if (line?.text.includes('va fermer')) expect(line.text).toContain('Il n’en est rien');
  }
  expect(headline.text).toContain('budget');
});

test('a lead is a headline though the next sentence denies something of who was named last', () => {
  const text = LINES.replace('Il n’en est rien.', 'Ce dernier n’a pas été signé.');
  expect(cutOf(text, 'fr').alternatives.headline.map((line) => line.text)).toContainEqual(
    expect.stringContaining('va fermer'),
  );
});

const MORE = 'Le conseil de Kerlaz se réunit jeudi pour parler du chantier du port.';

test.each([
  ['fr', 'L’usine de Kerlaz a versé 40 000 euros au maire.', 'L’accusation vient de l’opposition.'],
  [
    'fr',
    'L’usine de Kerlaz a versé du mercure dans le port.',
    'Vrai ou faux ? Faux. La photo est vieille.',
  ],
  [
    'fr',
    'L’usine de Kerlaz doit fermer avant l’été.',
    'C’est ce que réclame une association de riverains, dont la pétition a recueilli plus de quatre mille signatures en deux jours.',
  ],
  [
    'en',
    'The plant in Galway will close before the summer.',
    'At least that is what a petition demands.',
  ],
  [
    'de',
    'Das Werk in Kiel schließt noch im Sommer.',
    'Das zumindest behauptet ein Nachbar des Werks.',
  ],
])(
  '%s: what is called a claim, in the next paragraph too, is no headline: %s',
  (lang, lead, claim) => {
    for (const gap of [' ', '\n\n']) {
      const { headline, alternatives } = cutOf(`${lead}${gap}${claim}\n\n${MORE}`, lang);
      for (const { text } of [headline, ...alternatives.headline]) {
        expect(text).not.toContain(lead.slice(0, -1));
        expect(text.startsWith(claim.slice(0, 12))).toBe(false);
      }
    }
  },
);

test.each([
  [
    'de',
    'Unbekannte haben am Montag in Kiel einen Automaten gesprengt.',
    'Verletzt wurde niemand.',
  ],
  ['en', 'A lorry hit the bakery in Galway on Monday.', 'No one was hurt.'],
  ['fr', 'Un camion a percuté la boulangerie de Kerlaz.', 'Personne n’a été blessé.'],
])('%s: that nobody was hurt limits nothing', (lang, lead, next) => {
  const text = `${lead} ${next} ${lang === 'fr' ? MORE : ''}`;
  expect(cutOf(text, lang).headline.spans[0]?.[0]).toBe(0);
});

test.each([
  [
    'L’usine de Kerlaz va fermer ses portes au mois de juin.',
    'La direction l’a confirmé mardi.',
    true,
  ],
  [
    'L’usine de Kerlaz va fermer ses portes au mois de juin.',
    'La direction n’a rien confirmé.',
    false,
  ],
  [
    'L’usine de Kerlaz va fermer ses portes au mois de juin.',
    'La nouvelle reste à confirmer.',
    false,
  ],
])('“%s %s” may open on its lead: %s', (lead, next, expected) => {
  const { headline, alternatives } = cutOf(`${lead} ${next}\n\n${MORE}`, 'fr');
  const lines = [headline, ...alternatives.headline].map(({ text }) => text);
  expect(
    lines.some((line) => line.includes('va fermer') && !line.includes(next.slice(0, 10))),
  ).toBe(expected);
});

test.each([
  [
    'en',
    'Nurses at Carrow Hospital have voted to strike over pay.',
    'The hospital board did not comment.',
  ],
  ['en', 'Nurses at Carrow Hospital have voted to strike over pay.', 'The buyer was not named.'],
  ['fr', 'Lucie Vasseur se présente à la mairie de Kerlaz.', 'Elle n’a pas choisi ses colistiers.'],
  ['fr', 'Le conseil de Kerlaz a voté la vente du moulin.', 'Aucun recours n’a été déposé.'],
  ['de', 'Der Stadtrat von Norden hat den Haushalt beschlossen.', 'Neue Schulden gibt es nicht.'],
  [
    'es',
    'El concejo de Luarca ha votado la venta del molino.',
    'El comprador no ha querido hablar.',
  ],
  [
    'it',
    'Il consiglio di Luserna ha votato la vendita del mulino.',
    'I verdi non hanno partecipato alla seduta.',
  ],
  ['pt', 'A câmara de Ourém votou a venda do moinho.', 'O comprador não quis comentar.'],
  [
    'nl',
    'De raad van Rochem heeft de verkoop van de molen goedgekeurd.',
    'De koper wilde niet reageren.',
  ],
])(
  '%s: a lead is a headline though the next sentence denies another matter: %s %s',
  (lang, lead, next) => {
    expect(cutOf(`${lead} ${next}`, lang).headline.text).toBe(lead.slice(0, -1));
  },
);

test.each([
  ['en', 'The mill at Carrow will close before the summer.', 'The mill will not close.'],
  ['en', 'The mill at Carrow will close before the summer.', 'It is not closing at all.'],
  ['en', 'The mill at Carrow will close before the summer.', 'Nothing is certain.'],
  ['fr', 'Le moulin de Kerlaz va fermer au mois de juin.', 'Il ne fermera pas.'],
  ['es', 'Almena donará el molino al concejo.', 'El acuerdo todavía no está firmado.'],
  ['fr', 'Le moulin de Kerlaz va fermer au mois de juin.', 'Elle n’a pas été vérifiée.'],
  ['fr', 'Le moulin de Kerlaz va fermer au mois de juin.', 'La nouvelle n’est pas vraie.'],
  ['en', 'The mayor of Carrow met the king on Monday.', 'The visit never took place.'],
  ['de', 'Das Werk in Norden schließt noch im Sommer.', 'Es wird nicht geschlossen.'],
  ['es', 'El molino de Luarca va a cerrar en junio.', 'Ningún molino cerrará este año.'],
])('%s: a lead is no headline where the next sentence may deny it: %s %s', (lang, lead, next) => {
  const { headline, alternatives } = cutOf(`${lead} ${next}\n\n${MORE}`, lang);
  expect([headline, ...alternatives.headline].map(({ text }) => text)).not.toContain(
    lead.slice(0, -1),
  );
});
