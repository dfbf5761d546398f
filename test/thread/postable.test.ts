import { describe, expect, it } from 'vitest';
import type { Cut } from '../../src/cut/cut.ts';
import { platformFor } from '../../src/platforms/index.ts';
import { DEFAULT_THREAD_OPTIONS } from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';
import { buildArticle, buildCut, lineOf, quoteOf, takeawayOf } from './build.ts';

const rumour =
  'La rumeur d’une fermeture de la halle de Morlaix court depuis le début du mois d’octobre.';
const baker = '« Je n’ai rien signé », a-t-il lancé devant les clients du marché.';
const opening = 'La halle de Morlaix restera ouverte les mercredis et les samedis tout l’hiver.';
const budget = 'La ville a voté 240 000 euros pour réparer la verrière de la halle avant Noël.';

const market = buildArticle({
  lang: 'fr',
  title: 'La halle de Morlaix ne ferme pas',
  body: [
    `Entretien. ${opening} Motif : la verrière.`,
    `${rumour} Il n’en est rien. ${baker} Je suis rassuré.`,
    `${budget} Abonnez-vous à la lettre du marché pour tout suivre chaque semaine.`,
  ],
});

const marketCut = buildCut({
  headline: lineOf(market, 'La halle de Morlaix ne ferme pas'),
  takeaway: takeawayOf(market, budget),
  points: [lineOf(market, rumour), lineOf(market, baker)],
});

function posts(id: string, limit: number | null = null): string[] {
  const platform = platformFor(id);
  if (platform === null) throw new Error(`No platform ${id}.`);
  const options = { ...DEFAULT_THREAD_OPTIONS, limit };
  return writeThread(market, marketCut, platform, options).posts.map(({ text }) => text);
}

describe('a point that the article denies at once', () => {
  it('is posted with the denial', () => {
    expect(posts('bluesky')).toContain(`${rumour} Il n’en est rien.`);
  });

  it('is not posted where the denial does not fit', () => {
    expect(posts('bluesky', rumour.length + 6).join('\n')).not.toContain(rumour);
  });
});

it('posts nothing that only a pronoun attributes', () => {
  expect([...posts('bluesky'), ...posts('linkedin')].join('\n')).not.toContain('a-t-il lancé');
});

describe('a LinkedIn post', () => {
  const [post = ''] = posts('linkedin');

  it('has the takeaway second', () => {
    expect(post.split('\n\n')[1]).toBe(budget);
  });

  it('is filled up with sentences, not with labels, calls to readers or somebody’s I', () => {
    expect(post).toContain(opening);
    for (const odd of ['Entretien.', 'Motif', 'Abonnez-vous', 'Je suis rassuré']) {
      expect(post).not.toContain(odd);
    }
  });
});

it('posts a quote with the verdict that follows it', () => {
  const quoted = '“We were told to lose,” former captain Ned Farrow claimed.';
  const article = buildArticle({
    lang: 'en',
    title: 'Coach quits after winless season',
    body: [`${quoted} The Courier could not verify the claim. The club plays on Saturday.`],
  });
  const cut = buildCut({
    headline: lineOf(article, 'Coach quits after winless season'),
    quotes: [quoteOf(article, 'We were told to lose', quoted, { name: 'Ned Farrow' })],
  });
  const platform = platformFor('x');
  if (platform === null) throw new Error('No X.');
  const long = { ...DEFAULT_THREAD_OPTIONS, url: 'https://example.org/coach' };
  const text = writeThread(article, cut, platform, long).posts.map((post) => post.text);
  expect(text.join('\n')).toContain(`${quoted} The Courier could not verify the claim.`);
});

it('leaves the time out that stamps an entry of a live page', () => {
  const entry = '18:20 45 000 foyers sont privés d’électricité dans le Finistère, selon Enedis.';
  const live = buildArticle({
    lang: 'fr',
    title: 'La tempête touche Brest',
    body: [entry, 'Le préfet du Finistère parlera à 19 heures.', 'Les trains sont arrêtés.'],
  });
  const cut = buildCut({
    headline: lineOf(live, 'La tempête touche Brest'),
    takeaway: takeawayOf(live, entry),
  });
  const platform = platformFor('bluesky');
  const options = { ...DEFAULT_THREAD_OPTIONS, limit: 95 };
  const said = platform === null ? [] : writeThread(live, cut, platform, options).posts;
  expect(said.map(({ text }) => text)).toContain(entry.slice(6));
});

describe('what is left out of posts', () => {
  const torn = 'La halle doit rester ouverte jusqu’à Noël", a réagi la boulangère de la place.';
  const cut = 'a précisé la maire, la réparation de la verrière est prévue avant Noël.';
  const bare = 'Une promenade sans parapluie parmi les étals couverts de givre et de houx.';
  const article = buildArticle({
    lang: 'fr',
    title: 'La halle de Morlaix ne ferme pas',
    body: [opening, torn, `Pour autant, ${cut}`, bare, budget],
  });
  const points = [lineOf(article, torn), lineOf(article, `A${cut.slice(1)}`)];
  const made = buildCut({ headline: lineOf(article, 'La halle de Morlaix ne ferme pas'), points });
  const text = ['bluesky', 'linkedin']
    .flatMap((id) => {
      const platform = platformFor(id);
      return platform === null
        ? []
        : writeThread(article, made, platform, DEFAULT_THREAD_OPTIONS).posts;
    })
    .map((post) => post.text)
    .join('\n');

  it.each([
    ['a sentence with one of two quotation marks', torn],
    ['a sentence that opens on its verb, its beginning cut off', `A${cut.slice(1)}`],
    ['a sentence without a verb', bare],
  ])('%s', (_, words) => {
    expect(text).toContain(budget);
    expect(text).not.toContain(words);
  });
});

it('posts the takeaway that the editor set, though it leans on what is not there', () => {
  const set = 'La ville attend de ce projet deux cents emplois, et la foule du samedi.';
  const silence = 'Ils n’en diront pas plus avant la fin du mois. '.repeat(10).trim();
  const article = buildArticle({
    lang: 'fr',
    title: 'La halle de Morlaix ne ferme pas',
    body: [opening, set, budget, silence],
  });
  const cut = buildCut({
    headline: lineOf(article, 'La halle de Morlaix ne ferme pas'),
    takeaway: takeawayOf(article, set),
  });
  const platform = platformFor('bluesky');
  if (platform === null) throw new Error('No Bluesky.');
  const { posts: said } = writeThread(article, cut, platform, DEFAULT_THREAD_OPTIONS);
  expect(said.find(({ carries }) => carries?.kind === 'takeaway')?.text).toBe(set);
});

describe('a LinkedIn post of an article without a title', () => {
  const lead =
    'La mairie de Morlaix, après trois ans de disputes avec les commerçants, a promis lundi de garder ouverte la halle de la place des Otages, et de réparer sa verrière avant Noël.';
  const detail = 'Des photos de la verrière ont circulé dans toute la ville.';
  const last =
    'Le conseil de Morlaix votera le budget des travaux de la verrière en mars prochain.';
  const article = buildArticle({
    lang: 'fr',
    body: [lead, detail, budget, last, 'Ils n’en diront pas plus. '.repeat(20).trim()],
  });
  const write = (cut: Cut) => {
    const platform = platformFor('linkedin');
    if (platform === null) throw new Error('No LinkedIn.');
    return writeThread(article, cut, platform, DEFAULT_THREAD_OPTIONS).posts[0]?.text.split('\n\n');
  };
  const headline = lineOf(article, detail.slice(0, -1));

  it('opens on the news, not on a detail that is shorter', () => {
    expect(write(buildCut({ headline }))?.[0]).toBe(lead);
  });

  it('has a takeaway from the alternatives in the article’s order', () => {
    const cut = buildCut({
      headline,
      points: [lineOf(article, budget)],
      takeaway: takeawayOf(article, lead),
      alternatives: { headline: [], quote: [], takeaway: [takeawayOf(article, last)] },
    });
    const said = write(cut) ?? [];
    expect(said.indexOf(budget)).toBeGreaterThan(0);
    expect(said.indexOf(last)).toBeGreaterThan(said.indexOf(budget));
  });
});
