import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

test.each([
  [
    'fr',
    '« Le dernier a été plus long à peindre. J’ai choisi le mur de la criée pour tous les marins de la côte », a dit Anne Kermarrec.',
    'J’ai choisi le mur de la criée pour tous les marins de la côte',
  ],
  [
    'en',
    '“They told us about it in the spring. The harbour has not been inspected for more than ten years,” Anne Brennan said.',
    'The harbour has not been inspected for more than ten years',
  ],
  [
    'de',
    '„Das hat es nie gegeben. Die Fischer verlieren den Hafen und die halbe Insel“, sagte Karin Seybold.',
    'Die Fischer verlieren den Hafen und die halbe Insel',
  ],
])(
  'Where a sentence of a quotation hangs, those that stand are printed alone: %s: %s',
  (lang, text, words) => {
    expect(quotesOf(text, lang)[0]?.text).toBe(words);
  },
);

test.each([
  [
    'what the next one limits',
    'en',
    '“They closed it. The harbour is safe for every crew along the northern coast. But all the crews of the northern coast know how to get there and back with the boats they have been given by the council and the owners of the harbour, and that is what the council, the owners and the crews of the boats have always said in public and in private,” Anne Brennan said.',
    'The harbour is safe for every crew along the northern coast.',
  ],
  [
    'what the next one calls wrong',
    'fr',
    '« Il l’a fermé. La criée a vendu plus de poisson que tous les autres ports. C’est faux, et tous les marins de la côte nord le savent depuis que la mairie a publié les comptes de la criée et des autres ports, que les armateurs ont lus et relus pendant tout l’hiver sans y trouver une seule ligne sur les ventes de poisson », a dit Anne Kermarrec.',
    'La criée a vendu plus de poisson que tous les autres ports.',
  ],
  [
    'an answer without its question',
    'en',
    '“Did they close it? The harbour is safe for every crew along the northern coast,” Anne Brennan said.',
    'The harbour is safe for every crew along the northern coast',
  ],
])('But never %s: %s: %s', (_, lang, text, words) => {
  expect(quotesOf(text, lang).map((quote) => quote.text)).not.toContain(words);
});

test('A quotation that stands alone is printed whole', () => {
  const said = 'We lost the harbour. Nobody on the council ever asked the crews';
  expect(quotesOf(`“${said},” Anne Brennan said.`, 'en')[0]?.text).toBe(said);
});
