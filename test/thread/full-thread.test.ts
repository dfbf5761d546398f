import { RichText } from '@atproto/api';
import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Unit } from '../../src/platforms/platform.ts';
import { countPost } from '../../src/thread/count-post.ts';
import {
  DEFAULT_THREAD_OPTIONS,
  NUMBER_STYLES,
  type Thread,
  type ThreadOptions,
} from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';
import { port, portCut } from './articles.ts';
import { buildArticle, buildCut, lineOf } from './build.ts';

function full(article: Article, options: Partial<ThreadOptions> = {}, id = 'x'): Thread {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (platform === undefined) throw new Error(`No platform ${id}.`);
  const headline = {
    text: article.text.slice(0, 20),
    spans: [[0, 20]],
    origin: 'article',
    changes: [],
  } as const;
  const cut = article === port ? portCut : buildCut({ headline });
  return writeThread(article, cut, platform, { ...DEFAULT_THREAD_OPTIONS, full: true, ...options });
}

function texts(thread: Thread): string[] {
  return thread.posts.map((post) => post.text);
}

describe('a full thread', () => {
  it('gives the whole article once, in order', () => {
    expect(rejoin(full(port), port)).toBe(port.text.replaceAll(/\s+/gu, ' '));
  });

  it('ends posts at paragraphs and sentences, and keeps a subhead with its text', () => {
    expect(texts(full(port, { numbering: { style: 'none', at: 'end' } }, 'mastodon'))).toEqual([
      port.text.slice(0, port.text.indexOf('\n\n⚓')),
      port.text.slice(port.text.indexOf('⚓'), port.text.indexOf('\n\n🛢️')),
      port.text.slice(port.text.indexOf('🛢️')),
    ]);
  });

  it('closes the marks of a quotation it must split, and opens them again', () => {
    const posts = texts(full(port, { limit: 150, numbering: { style: 'none', at: 'end' } }));
    const opening = posts.findIndex((text) => text.includes('« Nous ne bâtirons'));
    expect(posts[opening]).toMatch(/, …\s»$/u);
    expect(posts[opening + 1]).toMatch(/^«\s… et nous préférons/u);
  });

  it.each([
    [
      'repeats its opening mark',
      ['« Nous avons attendu vingt ans.', '« Nous n’attendrons plus », dit Maëlle Kerbrat.'],
      ['« Nous avons attendu vingt ans. »', '« Nous n’attendrons plus », dit Maëlle Kerbrat.'],
    ],
    [
      'does not',
      ['« Nous avons attendu vingt ans.', 'Nous n’attendrons plus », dit Maëlle Kerbrat.'],
      ['« Nous avons attendu vingt ans. »', '« Nous n’attendrons plus », dit Maëlle Kerbrat.'],
    ],
    [
      'is never closed',
      ['« Nous avons attendu vingt ans.', 'Nous n’attendrons plus, dit Maëlle Kerbrat.'],
      ['« Nous avons attendu vingt ans.', 'Nous n’attendrons plus, dit Maëlle Kerbrat.'],
    ],
  ])('closes a quotation between two paragraphs where the second %s', (_, body, posts) => {
    const spaced = (texts: string[]) =>
      texts.map((text) => text.replaceAll(/(?<=«) | (?=»)/gu, '\u00a0'));
    const article = buildArticle({ lang: 'fr', body: spaced(body) });
    const numbering = { style: 'none', at: 'end' } as const;
    expect(texts(full(article, { limit: 60, numbering }, 'bluesky'))).toEqual(spaced(posts));
  });

  it('adds no mark to a quotation whose own marks stand the wrong way round', () => {
    const words =
      '“De hecho, llega a pedir que se confirme, pues dice el día 14 ”Porque si no parece que la ha dado la fiscalía“ y otro a continuación que dice ”y Pilar quiere que yo saque el correo de la fiscalía. Que no ha salido pero que lo saque yo. No puede ser así de ninguna manera en este caso“.';
    const article = buildArticle({ lang: 'es', body: [words] });
    const said = full(article, { limit: 160, numbering: { style: 'none', at: 'end' } });
    expect(said.posts.length).toBeGreaterThan(1);
    expect(texts(said).join(' ').replaceAll(/[ …]+/gu, ' ')).toBe(words);
  });

  it('gives each card to the post that has its line', () => {
    const carries = full(port).posts.map((post) => post.carries?.kind ?? null);
    expect(carries.filter((kind) => kind !== null)).toEqual(['headline', 'quote', 'takeaway']);
  });

  it('begins a new post at each of the author’s own marks', () => {
    const at = port.text.indexOf('La décision met fin');
    const posts = full({ ...port, splits: [at] }).posts.flatMap((post) => post.parts);
    expect(posts.some((part) => part.span?.[0] === at)).toBe(true);
    expect(posts.some(({ span }) => span !== null && span[0] < at && span[1] > at)).toBe(false);
  });

  it.each([
    [
      'a number and its unit',
      'Le port recevra cette année la somme de 40 millions d’euros pour ses quais.',
      '40 millions',
    ],
    [
      'a number in groups',
      'Le chantier devait employer sur place plus de 12 500 ouvriers du bâtiment.',
      '12 500',
    ],
    [
      'initials and their name',
      'Le dernier roman que les lecteurs attendaient de J. K. Rowling est paru hier.',
      'J. K. Rowling',
    ],
    [
      'a title and its name',
      'La présidente du port a répondu hier au courrier de Mme Kerbrat sans détour.',
      'Mme Kerbrat',
    ],
    [
      'words held by U+00A0',
      'Les pêcheurs ont demandé hier soir à la ville de Brest\u00a0Métropole un délai.',
      'Brest\u00a0Métropole',
    ],
    [
      'a link',
      'Le rapport complet est à lire sur https://example.org/rapport/2026/port.pdf dès ce soir.',
      'https://example.org/rapport/2026/port.pdf',
    ],
    [
      'a mention',
      'Le port a répondu hier aux pêcheurs sur son compte @port_de_brest_officiel et nulle part.',
      '@port_de_brest_officiel',
    ],
  ])('never splits %s', (_, sentence, whole) => {
    const article = buildArticle({ lang: 'fr', body: [sentence] });
    for (let limit = 42; limit <= 70; limit += 1) {
      const posts = texts(
        full(article, { limit, numbering: { style: 'none', at: 'end' } }, 'bluesky'),
      );
      expect(
        posts.some((text) => text.includes(whole)),
        `at ${limit}: ${posts.join(' / ')}`,
      ).toBe(true);
    }
  });

  it('makes no post of one short line while another way exists', () => {
    const lengths = full(port, { limit: 300 }).posts.map((post) => post.count);
    expect(Math.min(...lengths)).toBeGreaterThan(80);
  });

  it('makes room for two digits when there are ten posts, and not before', () => {
    const sentence = 'Onze mots de plus pour faire un message entier de soixante.';
    const article = (count: number) =>
      buildArticle({ lang: 'fr', body: Array.from({ length: count }, () => sentence) });
    expect(full(article(9), { limit: sentence.length + 4 }).posts).toHaveLength(9);
    expect(full(article(10), { limit: sentence.length + 6 }).posts).toHaveLength(10);
  });
});

describe('any text, any limit, any number style', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'le',
      'port',
      '«',
      '»',
      '“van”',
      'M.',
      '12',
      '500',
      'km',
      '🔥',
      '👨‍👩‍👧‍👦',
      '🇫🇷',
      'https://example.org/a',
      '@jeanne',
      '#port',
      'fin.',
      'Non !',
      'e\u0301te',
      '東京は大きい。',
      'ไทยไทยไทย',
      '10\u00a0000',
      'x'.repeat(90),
    ),
  );
  const paragraph = fc
    .array(word, { minLength: 1, maxLength: 60 })
    .map((words) =>
      words
        .join(' ')
        .replaceAll(/\s+/gu, (space) => (space.charAt(0) === '\u00a0' ? '\u00a0' : ' '))
        .normalize('NFC')
        .trim(),
    )
    .filter((text) => text.length > 0);
  const articles = fc
    .array(paragraph, { minLength: 1, maxLength: 6 })
    .map((body) => buildArticle({ lang: 'fr', body }));
  const numbering = fc.record({
    style: fc.constantFrom(...NUMBER_STYLES),
    at: fc.constantFrom('end', 'front'),
  } as const);
  const limit = fc.oneof(fc.integer({ min: 60, max: 300 }), fc.integer({ min: 60, max: 5000 }));
  const platform = fc.constantFrom('x', 'bluesky', 'mastodon', 'threads');

  it('gives full threads within the limit that rejoin to the article', () => {
    fc.assert(
      fc.property(articles, limit, numbering, platform, (article, most, numbers, id) => {
        const thread = full(
          article,
          { limit: most, numbering: numbers, url: 'https://example.org/a' },
          id,
        );
        expectSound(thread, article, most);
        expect(rejoin(thread, article)).toBe(squeeze(article.text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives posts that close each quotation they open', () => {
    const said = fc
      .array(fc.constantFrom('nous', 'attendrons', 'le', 'bateau,', 'demain', 'ici.'), {
        minLength: 3,
        maxLength: 60,
      })
      .map((words) => `« ${words.join(' ')} », dit-elle.`);
    const speech = fc
      .array(said, { minLength: 1, maxLength: 6 })
      .map((body) => buildArticle({ lang: 'fr', body }));
    fc.assert(
      fc.property(speech, limit, platform, (article, most, id) => {
        for (const text of texts(full(article, { limit: most }, id))) {
          expect(text.split('«').length).toBe(text.split('»').length);
        }
      }),
    );
  });

  it('gives digests within the limit', () => {
    fc.assert(
      fc.property(articles, limit, numbering, platform, (article, most, numbers, id) => {
        const [first = ''] = article.text.split('\n');
        const cut = buildCut({
          headline: lineOf(article, first),
          points: article.blocks
            .slice(1)
            .map((block) => lineOf(article, article.text.slice(...block.span))),
        });
        const chosen = PLATFORMS.find((one) => one.id === id);
        if (chosen === undefined) throw new Error(`No platform ${id}.`);
        const options = {
          ...DEFAULT_THREAD_OPTIONS,
          limit: most,
          numbering: numbers,
          url: 'https://example.org/a',
          hashtags: ['port'],
        };
        expectSound(writeThread(article, cut, chosen, options), article, most);
      }),
      { numRuns: 300 },
    );
  });
});

/** No post over the limit, parts that join, article parts verbatim and of whole graphemes. */
function expectSound(thread: Thread, article: Article, limit: number): void {
  expect(thread.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const edges = graphemeEdges(article.text);
  for (const post of thread.posts) {
    expect(countPost(post.text, thread.unit)).toBeLessThanOrEqual(limit);
    expect(countedByOthers(post.text, thread.unit)).toBeLessThanOrEqual(limit);
    expect(post.parts.map((part) => part.text).join('')).toBe(post.text);
    for (const { text, span } of post.parts.filter(({ kind }) => kind === 'article')) {
      const [start, end] = span ?? [0, 0];
      const words = article.text.slice(start, end);
      expect([words, words.charAt(0).toUpperCase() + words.slice(1)]).toContain(text);
      expect(edges.has(start) && edges.has(end)).toBe(true);
    }
  }
}

/** A post's length by another's counter; 0 where that one is known to be wrong: newer emoji on X. */
function countedByOthers(text: string, unit: Unit): number {
  switch (unit) {
    case 'weighted':
      return EMOJI.test(text) ? 0 : twitterText.parseTweet(text).weightedLength;
    case 'graphemes':
      return new RichText({ text }).graphemeLength;
    case 'bytes':
      return Buffer.byteLength(text);
    default:
      return 0;
  }
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

function graphemeEdges(text: string): Set<number> {
  const parts = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return new Set([...Array.from(parts, ({ index }) => index), text.length]);
}

/** The article's words as the thread gives them, spaces squeezed. */
function rejoin(thread: Thread, article: Article): string {
  let end = 0;
  let text = '';
  for (const { span } of thread.posts.flatMap((post) => post.parts)) {
    if (span === null) continue;
    expect(article.text.slice(end, span[0]).trim()).toBe('');
    text += article.text.slice(end, span[1]);
    end = span[1];
  }
  return squeeze(text + article.text.slice(end));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
