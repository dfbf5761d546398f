import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { cutArticle, NO_OVERRIDES } from '../../../src/cut/cut-article.ts';
import { cutOf } from '../reading.ts';

const LEAD =
  'La ville de Brest rouvre son port de pêche aux chalutiers de la rade.\n\nLes quarante chalutiers de Roscoff débarquent leurs prises à Brest dès janvier, dans une criée que la région a remise à neuf.';

test('The article’s own box comes first, under its label and without marks', () => {
  const text = `${LEAD}\n\n📌 La Gazette décrypte :\n✍️ « La ville de Brest joue son va-tout. Elle n’aura pas de seconde chance. »`;
  const { takeaway } = cutOf(text, 'fr');
  expect(takeaway?.text).toBe(
    'La ville de Brest joue son va-tout. Elle n’aura pas de seconde chance.',
  );
  expect(takeaway?.label?.text).toBe('La Gazette décrypte');
});

test('Without a box a sentence tells what to remember', () => {
  const { takeaway } = cutOf(LEAD, 'fr');
  expect(takeaway?.text).toMatch(/^Les quarante chalutiers/u);
  expect(takeaway?.label).toBeNull();
});

test('There is none rather than the headline again', () => {
  const cut = cutOf('La ville de Brest rouvre son port de pêche aux chalutiers de la rade.', 'fr');
  expect(cut.takeaway).toBeNull();
  expect(cut.findings.map(({ code }) => code)).toContain('no-takeaway');
});

test('None opens on a word that points back or a connective', () => {
  const text = `${LEAD.split('\n')[0]}\n\nCependant, les chalutiers de la rade avaient quitté le port de pêche en janvier dernier.`;
  expect(cutOf(text, 'fr').takeaway).toBeNull();
});

test.each([
  ['fr', `${LEAD}\n\nÀ retenir : La ville joue son va-tout dès cet automne.`, 'À retenir'],
  ['nl', 'De gemeente opent de brug.\n\nIn het kort: De brug is zaterdag open.', 'In het kort'],
])('%s: a paragraph that opens on the label is the article’s own', (lang, text, label) => {
  const { takeaway } = cutOf(text, lang);
  expect(takeaway?.label?.text).toBe(label);
  expect(takeaway?.text).toMatch(/^(?:La ville joue|De brug is)/u);
});

test('A word before a colon that is no label of that kind opens no box', () => {
  const text = `${LEAD}\n\nLe bilan : les chalutiers de la rade ont perdu quarante jours de pêche cet hiver.`;
  expect(cutOf(text, 'fr').takeaway?.label).toBeNull();
});

test('A label that stands under every item of a list is none of the article’s', () => {
  const wine = (name: string) =>
    `${name} comes from the hills above Corve and costs nine pounds.\n\nBottom line: Drink ${name} now.`;
  const { takeaway, alternatives } = cutOf(
    `Three reds for autumn\n\n${wine('Harbour Red')}\n\n${wine('Old Quay')}`,
    'en',
  );
  expect([takeaway, ...alternatives.takeaway].every((line) => !line?.label)).toBe(true);
});

test('A sentence that only announces what stands below it tells nothing to remember', () => {
  const text =
    'Corve reopens its harbour to trawlers on Monday.\n\nHere are the five things to know about the harbour of Corve and its trawlers.';
  expect(cutOf(text, 'en').takeaway).toBeNull();
});

test('What comes late and is beside the point is no takeaway', () => {
  const aside =
    'Visitors can buy postcards of lighthouses in the museum shop on weekday afternoons.';
  const text = `Corve harbour opens to trawlers and ferries again on Monday.

“Trawlers and ferries of Corve harbour will sail again,” said Ida Pell, the Corve harbour master.

“The ferries come first,” she said. “Then come the trawlers,” she said. “Then the rest,” she said.

${aside}`;
  const { takeaway, alternatives } = cutOf(text, 'en');
  expect([takeaway, ...alternatives.takeaway].map((line) => line?.text)).not.toContain(aside);
});

test('Two sentences that lost the space between them are not set as one line', () => {
  const text = `${LEAD.split('\n')[0]}\n\nLes chalutiers de la rade ont retrouvé le port de pêche lundi.Les marins de Brest en attendent du travail.`;
  const { takeaway, points, alternatives } = cutOf(text, 'fr');
  for (const line of [takeaway, ...points, ...alternatives.takeaway])
    expect(line?.text ?? '').not.toMatch(/\.\p{Lu}/u);
});

test('A name between marks may open the takeaway; a quotation may not', () => {
  const head = 'La criée de Brest rouvre lundi.';
  const boat = '« Marie-Jeanne » a livré douze tonnes de sardines aux mareyeurs du port de pêche.';
  const said = '« Nous livrerons douze tonnes de sardines aux mareyeurs », a promis Yves Abgrall.';
  expect(cutOf(`${head}\n\n${boat}`, 'fr').takeaway?.text).toMatch(/Marie-Jeanne/u);
  expect(cutOf(`${head}\n\n${said}`, 'fr').takeaway).toBeNull();
});

test('A sentence is taken without the conjunction that opens it', () => {
  const text =
    'Corve reopens its old harbour to visitors.\n\nBut forty trawlers of the Pell company have lost their moorings on the northern quay.';
  const { takeaway } = cutOf(text, 'en');
  expect(takeaway?.text).toMatch(/^Forty trawlers/u);
  expect(takeaway?.changes).toContain('capitalised');
});

test('A standfirst below the title needs no full stop; a line without a title does', () => {
  const standfirst =
    'Forty trawlers lose their moorings as the council of Corve sells the old quay';
  const text = `${standfirst}\n\nThe quay was built in 1920.\n\nIt is made of oak.`;
  const bytes = new TextEncoder().encode(`# A harbour sold\n\n${text}`);
  const titled = readArticle({ name: 'a.md', type: 'markdown', bytes }, { lang: 'en', url: null });
  const choices = { picks: {}, quotes: 1, overrides: NO_OVERRIDES };
  expect(cutArticle(titled, choices).takeaway?.text).toBe(standfirst);
  const untitled = `A harbour has been sold to strangers.\n\n${text}`;
  expect(cutOf(untitled, 'en').takeaway?.text).not.toBe(standfirst);
});

test('A flourish without a name or a number gives way to the sentence below it', () => {
  const news = 'Forty trawlers of the Pell company will leave the harbour of Corve in March.';
  const text = `# An era ends\n\nA long chapter closes for those who go to sea.\n\n${news}`;
  expect(cutOf(text, 'en').takeaway?.text).toBe(news);
});

test('What asks its readers to imagine something is a teaser, and no takeaway', () => {
  const text =
    'Corve reopens its harbour to trawlers on Monday.\n\nImagine forty trawlers of the Pell company waiting all night outside the breakwater of Otley.';
  expect(cutOf(text, 'en').takeaway).toBeNull();
});

test('A thing that only the article has introduced gives way to what stands alone', () => {
  const leaning = 'Ida Pell and Tom Abel of Otley attacked the plan in the debate in May.';
  const clear = 'Forty trawlers of the Lennick company will leave the quays of Otley in March.';
  const text = `The council of Corve has closed its harbour to trawlers.\n\n“There was a debate,” she said. ${clear}\n\n${leaning}`;
  expect(cutOf(text, 'en').takeaway?.text).toBe(clear);
});

test('What the headline names may be called known', () => {
  const text =
    'A green hydrogen pipeline will link Corve to Otley by 2030.\n\nThe pipeline will stretch from Lennick over the Corve moors and carry 40 tonnes a day.';
  expect(cutOf(text, 'en').takeaway?.text).toMatch(/^The pipeline will/u);
});

test('A detail far below the opening is no takeaway where it says little', () => {
  const detail = 'Two sisters from Lennick have painted the lamps of Corve green.';
  const lead = 'Corve has opened its old harbour to trawlers.';
  const said = '“Yes,” she said. “No,” she said. “Maybe,” she said. “Soon,” she said. '.repeat(4);
  expect(cutOf(`${lead}\n\n${said}${detail}`, 'en').takeaway).toBeNull();
  expect(cutOf(`${lead}\n\n${detail}`, 'en').takeaway?.text).toBe(detail);
});

test('What has been so since something else is no takeaway: it leans on that', () => {
  const since = 'Depuis, Maëlle Kerbrat a vendu la criée de Brest à douze armateurs de Concarneau.';
  const text = `La criée de Brest rouvre ses portes lundi.\n\n« Enfin », a-t-elle dit. ${since}`;
  expect(cutOf(text, 'fr').takeaway).toBeNull();
  const dated = since.replace('Depuis,', 'Depuis mardi,');
  expect(cutOf(text.replace(since, dated), 'fr').takeaway?.text).toBe(dated);
});
