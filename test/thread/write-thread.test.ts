import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Cut } from '../../src/cut/cut.ts';
import { platformFor } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import {
  DEFAULT_THREAD_OPTIONS,
  type Thread,
  type ThreadOptions,
} from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';
import { library, libraryCut, port, portCut } from './articles.ts';
import { buildArticle, buildCut, lineOf, quoteOf, takeawayOf } from './build.ts';

const URL = 'https://example.org/port';

function write(
  article: Article,
  cut: Cut,
  id: string,
  options: Partial<ThreadOptions> = {},
): Thread {
  return writeThread(article, cut, named(id), { ...DEFAULT_THREAD_OPTIONS, url: URL, ...options });
}

function named(id: string): Platform {
  const platform = platformFor(id);
  if (platform === null) throw new Error(`No platform ${id}.`);
  return platform;
}

function texts(thread: Thread): string[] {
  return thread.posts.map((post) => post.text);
}

describe('a digest of a French article on X', () => {
  const thread = write(port, portCut, 'x');

  it('is what an editor would paste', () => {
    expect(texts(thread)).toEqual([
      'Le port de Brest renonce à agrandir son terminal pétrolier, au moins jusqu’à la fin de la décennie. 1/6',
      '« Nous ne bâtirons pas un quai pour des navires qui ne viendront plus, et nous préférons le dire aujourd’hui aux habitants plutôt que de leur laisser croire pendant dix ans à un chantier que personne ne paiera » — Maëlle Kerbrat, citée par l’agence Armor Presse 2/6',
      'La décision met fin à une dispute de vingt ans. Elle laisse ouverte la question du terre-plein, que la ville voudrait rendre aux promeneurs. 3/6',
      'Des armateurs inquiets\u00a0: Selon plusieurs courtiers, le trafic pétrolier pourrait reculer d’un tiers avant 2030, bien que ces chiffres restent disputés. 4/6',
      'Le Quai décrypte\u00a0: Le port ne choisit pas l’écologie contre l’emploi. Il choisit de ne pas mentir sur un marché qui se ferme. 5/6',
      'Lire l’article\u00a0: https://example.org/port 6/6',
    ]);
  });

  it('names the line that each post carries, and none for the link', () => {
    expect(thread.posts.map((post) => post.carries)).toEqual([
      { kind: 'headline' },
      { kind: 'quote', index: 0 },
      null,
      null,
      { kind: 'takeaway' },
      null,
    ]);
  });

  it('has no finding', () => {
    expect(thread.findings).toEqual([]);
  });
});

it('posts the quote in the article’s own sentence where that fits', () => {
  expect(texts(write(port, portCut, 'bluesky'))[1]).toBe(
    port.text.slice(...(portCut.quotes[0]?.context ?? [0, 0])),
  );
  expect(texts(write(library, libraryCut, 'x'))[1]).toBe(
    '“The van is the only place in the village where you can sit down without buying something,” said Farah Iqbal, who drives it. 2/6',
  );
});

it('numbers no post on Bluesky unless asked to', () => {
  expect(texts(write(library, libraryCut, 'bluesky'))[0]).toBe(
    'Leeds keeps its last mobile library on the road',
  );
  const numbered = write(library, libraryCut, 'bluesky', {
    numbering: { style: '(1/7)', at: 'front' },
  });
  expect(texts(numbered)[0]).toBe('(1/6) Leeds keeps its last mobile library on the road');
});

it('leads a sentence that points back with the one before it', () => {
  expect(texts(write(library, libraryCut, 'x'))[3]).toBe(
    'The mobile library reportedly costs £96,000 a year. However, the council says that figure may fall once the new electric van arrives in the spring. 4/6',
  );
});

it('leads a sentence whose connective the cut left out with the one before it', () => {
  const point =
    'The council says that figure may fall once the new electric van arrives in the spring.';
  const cut = { ...libraryCut, points: [lineOf(library, point)] };
  expect(texts(write(library, cut, 'x')).join('\n')).toContain(
    'The mobile library reportedly costs £96,000 a year. However, the council says that figure',
  );
});

it('writes a sentence that opens on a connective only when nothing else is left', () => {
  expect(texts(write(port, portCut, 'x')).some((text) => text.startsWith('En retour'))).toBe(false);
});

describe('the order and choice of points', () => {
  const article = buildArticle({
    lang: 'en',
    title: 'Leeds keeps its last mobile library on the road',
    body: [
      'The van that serves nine villages north of Leeds will run for three more years, the council said.',
      '“I have never once been late, and I do not mean to start,” Farah Iqbal told the meeting.',
      '“I have seen children learn to read on these steps. I have seen them bring their own.”',
      'The new van, which is electric, arrives in the spring and carries two thousand books.',
    ],
  });
  const [, lead = '', , unnamed = '', last = ''] = article.blocks.map(({ span }) =>
    article.text.slice(...span),
  );
  const headline = lineOf(article, 'Leeds keeps its last mobile library on the road');

  it('posts no quotation that names nobody', () => {
    const cut = buildCut({ headline, points: [lineOf(article, unnamed), lineOf(article, last)] });
    expect(texts(write(article, cut, 'x')).slice(1, 3)).toEqual([`${lead} 2/4`, `${last} 3/4`]);
  });

  it('puts a takeaway from the lead before the points that build on it', () => {
    const cut = buildCut({
      headline,
      points: [lineOf(article, last)],
      takeaway: takeawayOf(article, lead),
    });
    expect(texts(write(article, cut, 'bluesky')).slice(1, 3)).toEqual([lead, last]);
  });

  it('names the speaker after the quotation where the article’s sentence points back', () => {
    const said = 'However, “We will keep it on the road”, said Farah Iqbal.';
    const piece = buildArticle({ lang: 'en', body: ['The van is old.', 'It is red.', said] });
    const cut = buildCut({
      headline: lineOf(piece, 'The van is old'),
      quotes: [quoteOf(piece, 'We will keep it on the road', said, { name: 'Farah Iqbal' })],
    });
    expect(texts(write(piece, cut, 'bluesky', { limit: 80 }))).toContain(
      '“We will keep it on the road” — Farah Iqbal',
    );
  });
});

it('says what an opinion piece is in its first post', () => {
  const opinion: Article = { ...library, genre: 'opinion' };
  expect(texts(write(opinion, libraryCut, 'x'))[0]).toBe(
    'Opinion | Leeds keeps its last mobile library on the road 1/6',
  );
});

it('puts the link below the first post when asked to, and gives that post no card', () => {
  const thread = write(library, libraryCut, 'x', { linkPosition: 'first' });
  expect(texts(thread)[0]).toBe(
    'Leeds keeps its last mobile library on the road\n\nRead the article: https://example.org/port 1/6',
  );
  expect(thread.posts[0]?.carries).toBeNull();
});

it('leaves the link out when asked to, or when there is none', () => {
  for (const options of [{ linkPosition: 'none' }, { url: null }] as const) {
    expect(texts(write(library, libraryCut, 'x', options)).join()).not.toContain('http');
  }
});

describe('the posts of a digest', () => {
  const piece = buildArticle({
    lang: 'en',
    body: [
      'The county council voted on Monday to keep the mobile library of Leeds on the road until 2029.',
      'Emma Iqbal drives the van through nine villages every week, whatever the weather on the moors.',
      'They then thanked the drivers. A delegation, however, left the hall before the vote was over.',
      'Bradford council closed its own mobile library in 2019 after a vote that took four minutes.',
      'Iqbal has never once been late in fifteen years, and means to keep it so until the van retires.',
    ],
  });
  const [vote = '', drives = '', , bradford = '', late = ''] = piece.blocks.map(({ span }) =>
    piece.text.slice(...span),
  );

  it('open on a first sentence where the headline leans on another', () => {
    const cut = buildCut({
      headline: lineOf(piece, 'A delegation, however, left the hall'),
      points: [lineOf(piece, bradford)],
    });
    expect(texts(write(piece, cut, 'bluesky'))[0]).toBe(vote);
  });

  it('are other clear sentences where the key points are not clear', () => {
    const cut = buildCut({
      headline: lineOf(piece, 'The county council voted on Monday'),
      points: [lineOf(piece, 'They then thanked the drivers.')],
    });
    expect(texts(write(piece, cut, 'x')).join()).not.toContain('thanked');
  });

  it('name somebody by a surname only behind a post with the whole name', () => {
    const headline = lineOf(piece, 'The county council voted on Monday');
    const alone = buildCut({ headline, points: [lineOf(piece, late), lineOf(piece, bradford)] });
    const behind = buildCut({ headline, points: [lineOf(piece, late), lineOf(piece, drives)] });
    expect(texts(write(piece, behind, 'bluesky'))).toContain(late);
    expect(texts(write(piece, alone, 'bluesky')).slice(1, -1)).toEqual([drives, bradford, late]);
  });

  it('are the editor’s own points in the editor’s order, and no others', () => {
    const own = {
      text: 'The vote took an hour.',
      spans: [],
      origin: 'editor',
      changes: [],
    } as const;
    const cut = buildCut({
      headline: lineOf(piece, 'The county council voted on Monday'),
      points: [own, lineOf(piece, late), lineOf(piece, drives)],
    });
    expect(texts(write(piece, cut, 'bluesky')).slice(1, -1)).toEqual([own.text, late, drives]);
  });
});

it('never lets a post go across the author’s own split mark', () => {
  const at = library.text.indexOf(' However');
  const said = texts(write({ ...library, splits: [at] }, libraryCut, 'x'));
  expect(said.join()).not.toContain('However');
  expect(texts(write(library, libraryCut, 'x')).join()).toContain('However');
});

it('takes a shorter headline from the same sentence where the first is long', () => {
  const lead =
    'The council of the city of Leeds will keep its last mobile library on the road, after 4,100 residents of nine villages signed a petition against closing it.';
  const article = buildArticle({ lang: 'en', body: [lead, 'The van is red.', 'It is old.'] });
  const short = 'The council of the city of Leeds will keep its last mobile library on the road';
  const cut = buildCut({ headline: lineOf(article, lead) });
  const alternatives = { headline: [lineOf(article, short)], quote: [], takeaway: [] };
  expect(texts(write(article, { ...cut, alternatives }, 'bluesky', { limit: 200 }))[0]).toContain(
    `${short}\n\n`,
  );
});

it('posts a fragment of speech in the article’s own sentence or not at all', () => {
  const said = 'The driver called it “a place where you can sit down for nothing”, she said.';
  const article = buildArticle({ lang: 'en', body: ['The van is old.', said, 'Buses run.'] });
  const words = 'a place where you can sit down for nothing';
  const quote = quoteOf(article, words, said, { name: 'driver' });
  const cut = buildCut({ headline: lineOf(article, 'The van is old'), quotes: [quote] });
  expect(texts(write(article, cut, 'bluesky')).join()).toContain(said);
  expect(texts(write(article, cut, 'bluesky', { limit: 70 })).join()).not.toContain(words);
});

it('says so where the hashtags fit no post', () => {
  const tags = { hashtags: ['MobileLibraries'.repeat(10)], limit: 150 };
  const codes = (options: Partial<ThreadOptions>) =>
    write(library, libraryCut, 'x', options).findings.map(({ code }) => code);
  expect(codes(tags)).toContain('tags-not-posted');
  expect(codes({ hashtags: ['Leeds'] })).not.toContain('tags-not-posted');
});

describe('a short article', () => {
  it('is posted as its author split it', () => {
    const note = buildArticle({ lang: 'fr', body: ['La gare ferme samedi.', 'Des cars partent.'] });
    const cut = buildCut({ headline: lineOf(note, 'La gare ferme samedi') });
    const split = { ...note, splits: [note.text.indexOf('\n')] };
    expect(texts(write(split, cut, 'bluesky', { url: null }))).toEqual([
      'La gare ferme samedi.',
      'Des cars partent.',
    ]);
  });

  const note = buildArticle({
    lang: 'fr',
    body: ['La gare de Quimper sera fermée samedi. Des cars remplaceront les trains.'],
  });
  const cut = buildCut({ headline: lineOf(note, 'La gare de Quimper sera fermée samedi') });

  it('is one post without a number', () => {
    expect(texts(write(note, cut, 'x'))).toEqual([
      'La gare de Quimper sera fermée samedi. Des cars remplaceront les trains.\n\nLire l’article\u00a0: https://example.org/port',
    ]);
  });

  it('is cut all the same where the whole of a longer one would fit', () => {
    expect(write(port, portCut, 'x-premium').posts.length).toBe(6);
  });
});

describe('a post on LinkedIn', () => {
  const thread = write(port, portCut, 'linkedin');
  const text = thread.posts[0]?.text ?? '';

  it('is one post of 700 to 1,200 characters without numbers', () => {
    expect(thread.posts).toHaveLength(1);
    expect(text.length).toBeGreaterThanOrEqual(700);
    expect(text.length).toBeLessThanOrEqual(1200);
    expect(text).not.toMatch(/\d\/\d/u);
  });

  it('opens on a paragraph that shows whole and ends on the link', () => {
    const paragraphs = text.split('\n\n');
    expect(paragraphs[0]?.length).toBeLessThanOrEqual(140);
    expect(paragraphs.at(-1)).toBe('Lire l’article\u00a0: https://example.org/port');
  });
});

it('sets the headline of a WhatsApp update in bold', () => {
  expect(texts(write(library, libraryCut, 'whatsapp'))[0]).toMatch(
    /^\*Leeds keeps its last mobile library on the road\*\n\n/u,
  );
});

it('puts no link under a picture on Instagram', () => {
  expect(texts(write(library, libraryCut, 'instagram'))[0]).not.toContain('http');
});

it('chooses the next quote where the first is too long, and says so', () => {
  const quote = portCut.quotes[0];
  if (quote === undefined) throw new Error('The article has a quote.');
  const thread = write(port, portCut, 'x', { limit: 200 });
  expect(texts(thread).join()).not.toContain('quai pour des navires');
  expect(thread.findings.map((found) => found.code)).toEqual(['quote-not-posted']);
});

it('puts a title before the name where the article has the two together elsewhere', () => {
  const words = 'We will keep the van on the road for as long as a single reader waits for it';
  const article = buildArticle({
    lang: 'en',
    title: 'Leeds keeps its last mobile library on the road',
    body: [
      'The van that President Farah Iqbal called a luxury will run for three more years.',
      `“${words},” Iqbal said, after a night in which the whole of the council changed its mind about a van that nobody had wanted a week before. Reporters asked the President.`,
    ],
  });
  const cut = buildCut({
    headline: lineOf(article, 'Leeds keeps its last mobile library on the road'),
    quotes: [
      {
        ...quoteOf(
          article,
          words,
          article.text.slice(article.text.indexOf('“'), article.text.indexOf(' Reporters')),
          {
            name: 'Farah Iqbal',
          },
        ),
        speaker: {
          name: 'Farah Iqbal',
          role: 'President',
          via: null,
          spans: {
            name: spanOf(article, 'Farah Iqbal'),
            role: [
              article.text.lastIndexOf('President'),
              article.text.lastIndexOf('President') + 9,
            ],
            via: null,
          },
        },
      },
    ],
  });
  expect(texts(write(article, cut, 'x'))[1]).toMatch(/^“We will .* it” — President Farah Iqbal 2/u);
});

it.each([
  ['en', 'He met Press Council president Farah Iqbal', 'Press Council president Farah Iqbal'],
  ['en', 'He met the union’s president Farah Iqbal', 'president Farah Iqbal'],
  ['fr', 'Il a vu la présidente Farah Iqbal', 'Farah Iqbal, présidente'],
])('in %s, signs “%s” with “%s”', (lang, before, signature) => {
  const words = 'We will keep the van on the road for as long as a single reader waits for it';
  const role = lang === 'en' ? 'president' : 'présidente';
  const article = buildArticle({
    lang,
    title: 'Leeds keeps its last mobile library on the road',
    body: [`${before} on Monday.`, `“${words},” she said.`, 'Nobody was late. '.repeat(40).trim()],
  });
  const quote = quoteOf(article, words, `“${words},” she said.`, { name: 'Farah Iqbal', role });
  const headline = lineOf(article, 'Leeds keeps its last mobile library on the road');
  const cut = buildCut({ headline, quotes: [quote] });
  expect(texts(write(article, cut, 'bluesky'))[1]).toBe(`“${words}” — ${signature}`);
});

it('posts the first sentence as the takeaway behind its title, before a clearer one from below', () => {
  const lead = 'The members voted by a large majority on Monday to keep the van for three years.';
  const below = 'Emma Iqbal of the Leeds union counted nine votes against it in the town hall.';
  const article = buildArticle({
    lang: 'en',
    title: 'Leeds keeps its last mobile library on the road',
    body: [lead, below, 'She said nothing else, and went home. '.repeat(16).trim()],
  });
  const cut = buildCut({
    headline: lineOf(article, 'Leeds keeps its last mobile library on the road'),
    takeaway: takeawayOf(article, lead),
    alternatives: { headline: [], quote: [], takeaway: [takeawayOf(article, below)] },
  });
  const { posts } = write(article, cut, 'bluesky');
  expect(posts[1]).toMatchObject({ text: lead, carries: { kind: 'takeaway' } });
});

function spanOf({ text }: Article, words: string): [number, number] {
  return [text.indexOf(words), text.indexOf(words) + words.length];
}

it('leaves the comma out before the closing mark, and keeps a title before its name', () => {
  const article = buildArticle({
    lang: 'en',
    body: [
      'The court ruled for the port on Friday after three years of hearings in Leeds and London.',
      '“The harbour was never the town’s to sell, and no vote can make it so,” Justice Farah Iqbal wrote in an opinion which two other members of the court joined, while a fourth disagreed.',
      'The town has until June to appeal.',
    ],
  });
  const cut = buildCut({
    headline: lineOf(article, 'The court ruled for the port on Friday'),
    quotes: [
      quoteOf(
        article,
        'The harbour was never the town’s to sell, and no vote can make it so,',
        article.blocks[1] === undefined ? '' : article.text.slice(...article.blocks[1].span),
        { name: 'Farah Iqbal', role: 'Justice' },
      ),
    ],
  });
  expect(texts(write(article, cut, 'x', { limit: 120 }))[1]).toBe(
    '“The harbour was never the town’s to sell, and no vote can make it so” — Justice Farah Iqbal 2/3',
  );
});

it('marks a quote whose marks are not around it with those of the language', () => {
  const words = 'We will keep the van on the road for three more years';
  const article = buildArticle({
    lang: 'en',
    body: [
      'Farah Iqbal: We will keep the van on the road for three more years.',
      'It is red.',
      'It is old.',
      'It is slow.',
    ],
  });
  const quote = quoteOf(article, words, words, { name: 'Farah Iqbal' });
  const cut = buildCut({ headline: lineOf(article, words), quotes: [quote] });
  expect(texts(write(article, cut, 'x', { limit: 100 }))[1]).toBe(
    '“We will keep the van on the road for three more years” — Farah Iqbal 2/3',
  );
});

it('gives parts that join to the post, and the article’s words at their spans', () => {
  for (const id of ['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'whatsapp']) {
    for (const post of write(port, portCut, id).posts) {
      expect(post.parts.map((part) => part.text).join('')).toBe(post.text);
      for (const part of post.parts.filter(({ kind }) => kind === 'article')) {
        const words = port.text.slice(...(part.span ?? [0, 0]));
        expect([words, words.charAt(0).toUpperCase() + words.slice(1)]).toContain(part.text);
      }
    }
  }
});

it('numbers and counts the editor’s own posts, and reports one that is too long', () => {
  const thread = write(port, portCut, 'x', { posts: ['Brest renonce.', 'x'.repeat(300)] });
  expect(texts(thread)[0]).toBe('Brest renonce. 1/2');
  expect(thread.posts[0]?.parts[0]).toEqual({ text: 'Brest renonce.', kind: 'editor', span: null });
  expect(thread.findings).toMatchObject([
    { code: 'post-over-limit', severity: 'error', where: { file: 'thread/x.txt', post: '2/2' } },
  ]);
});
