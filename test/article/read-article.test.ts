import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { SourceType } from '../../src/article/source.ts';
import { FindingError } from '../../src/findings/finding.ts';

const NOTHING_GIVEN = { lang: null, url: null };

describe('the French magazine article', () => {
  const article = readFixture('fr-port-de-brest.txt', 'text');

  test('has no title, and its dateline stands apart from its first sentence', () => {
    expect(article.title).toBeNull();
    expect(article.dateline).toMatchObject({ place: 'Brest', date: 'mars 2026' });
    expect(article.text.slice(...(article.dateline?.span ?? [0, 0]))).toBe('Brest, mars 2026 – ');
    expect(article.text.slice(article.dateline?.span[1])).toMatch(/^Au terme de dix-huit mois/u);
  });

  test('has its emoji subheads as headings, the emoji kept', () => {
    expect(textsOf(article, 'heading')).toEqual([
      '⛵ Un quai rendu au vent',
      '☕ Du café sans gazole, ou presque',
      '🏗️ Des riverains partagés',
    ]);
  });

  test('keeps a quotation and the attribution on the next line in one paragraph', () => {
    expect(textsOf(article, 'paragraph')[1]).toMatch(
      /^« Nous n’ouvrons pas .* du bateau », a déclaré Maëlle Kerautret, .* Ar Mor\.$/u,
    );
  });

  test('has the magazine’s analysis as a callout whose label is apart from its words', () => {
    const callout = article.blocks.find((block) => block.kind === 'callout');
    expect(article.text.slice(...(callout?.label ?? [0, 0]))).toBe('Le Cahier du large décrypte');
    expect(callout?.items.map((item) => article.text.slice(...item))).toEqual([
      expect.stringMatching(/^✍️ « Maëlle Kerautret ne vend .* quai décoré\. »$/u),
    ]);
    expect(textsOf(article, 'callout')[0]).toMatch(/^📌 Le Cahier du large décrypte :\n✍️/u);
  });

  test('reads as French from left to right', () => {
    expect(article).toMatchObject({
      lang: 'fr',
      langSource: 'detected',
      dir: 'ltr',
      genre: 'news',
    });
  });
});

describe('the English agency report', () => {
  const article = readFixture('en-harbour-wind.txt', 'text');

  test('has its first line as the title and the dateline below it', () => {
    expect(article.title).toEqual({
      text: 'Harbour town votes to buy its own wind turbines',
      span: [0, 47],
      source: 'heading',
    });
    expect(article.dateline).toMatchObject({ place: 'SKERRAVOE', date: 'May 12' });
  });

  test('has the list under its label as one callout', () => {
    const callout = article.blocks.at(-1);
    expect(callout?.kind).toBe('callout');
    expect(callout?.items.map((item) => article.text.slice(...item))).toEqual([
      'Residents approved the loan by 812 votes to 377.',
      'Three turbines could be turning by the spring of 2028.',
      'The price for surplus power has not been agreed.',
    ]);
  });
});

describe('the Spanish Markdown article', () => {
  const article = readFixture('es-mercado-central.md', 'markdown');

  test('takes what the front matter says', () => {
    expect(article).toMatchObject({
      lang: 'es',
      langSource: 'declared',
      kicker: 'Comercio local',
      bylines: ['Lucía Ferrán'],
      published: '2026-02-19',
      publication: 'El Cuaderno de Vallecillo',
      url: 'https://example.org/cuaderno/mercado-central',
      image: { src: 'fotos/mercado.jpg', credit: 'Tomás Ibarra' },
    });
  });

  test('does not say its title twice', () => {
    expect(article.text.match(/abre de noche para no cerrar de día/gu)).toHaveLength(1);
    expect(article.title?.span).toEqual(article.blocks[0]?.span);
  });

  test('names the person quoted in a block quotation', () => {
    const quotation = article.blocks.find((block) => block.kind === 'quotation');
    expect(article.text.slice(...(quotation?.label ?? [0, 0]))).toBe(
      'Rosario Aldana, presidenta de la asociación de comerciantes',
    );
  });

  test('keeps the words of links and emphasis and nothing of their marks', () => {
    expect(article.text).toContain('El informe municipal no aclara');
    expect(article.text).toContain('sus cuarenta y dos puestos quieren');
  });

  test('has the marked box as a callout', () => {
    expect(textsOf(article, 'callout')).toEqual([
      'En resumen\nLa apertura nocturna costará 85.000 euros al año y se revisará en marzo de 2027.',
    ]);
  });
});

test('a title found only in front matter becomes the first line', () => {
  const article = read('---\ntitle: Le phare\n---\n\nLa lampe est éteinte.\n', 'markdown');
  expect(article.text).toBe('Le phare\n\nLa lampe est éteinte.');
  expect(article.title).toEqual({ text: 'Le phare', span: [0, 8], source: 'front-matter' });
});

test('what the user gives outweighs what the article declares', () => {
  const bytes = new TextEncoder().encode(
    '---\nlang: es\nurl: https://a.example/\n---\n\nTexto breve.',
  );
  const given = { lang: 'pt-br', url: 'https://b.example/' };
  const article = readArticle({ name: 'a.md', type: 'markdown', bytes }, given);
  expect(article).toMatchObject({ lang: 'pt-BR', langSource: 'given', url: 'https://b.example/' });
});

test('a text too short to tell has no language', () => {
  expect(read('Bonjour.', 'text')).toMatchObject({ lang: 'und', langSource: 'unknown' });
});

test('Hebrew runs from right to left', () => {
  const article = read(
    'העיריה הודיעה היום כי הנמל הישן ייפתח מחדש לאוניות מפרש באביב הבא.',
    'text',
  );
  expect(article).toMatchObject({ lang: 'he', dir: 'rtl' });
});

test.each([
  ['Tribune', 'opinion'],
  ['COMMUNIQUÉ DE PRESSE', 'release'],
  ['Sponsored content', 'sponsored'],
  ['Vie locale', 'news'],
])('a kicker “%s” makes it %s', (kicker, genre) => {
  const prose = 'Le conseil municipal a voté mardi soir la réouverture du vieux port.';
  const article = read(`${kicker}\n\nLe port rouvre aux voiliers\n\n${prose}`, 'text');
  expect(article).toMatchObject({ genre, kicker, title: { text: 'Le port rouvre aux voiliers' } });
});

test.each([
  ['FOR IMMEDIATE RELEASE', 'release'],
  ['PRESS RELEASE – Brest, 3 March 2026', 'release'],
  ['Communiqué de presse', 'release'],
  ['Pressemitteilung vom 3. März 2026', 'release'],
  ['Nota de prensa: 3 de marzo', 'release'],
  ['Kommentar: Das Boot ist voll Kaffee', 'opinion'],
  ['[Tribune] Rendons le quai au vent', 'opinion'],
  ['ÉDITO. Rendons le quai au vent', 'opinion'],
  ['Comment : la voile revient au port', 'news'],
  ['Tribune pleine pour le retour des voiliers', 'news'],
  ['In a press release: sailors welcome the quay', 'news'],
])('a text whose first line is “%s” is %s', (line, genre) => {
  const body = 'Le port de Brest rouvre son quai aux voiliers de fret, annonce la mairie.';
  expect(read(`${line}\n\n${body}\n\n${body}`, 'text').genre).toBe(genre);
});

describe('what cannot be read', () => {
  test('an empty file is refused', () => {
    expect(refusal(() => read('', 'text'))).toBe('input-empty');
    expect(refusal(() => read(' \n\u200b\n', 'text'))).toBe('input-empty');
    expect(refusal(() => read('---\ntitle: \n---\n', 'markdown'))).toBe('input-empty');
  });

  test('a binary file is refused', () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(refusal(() => readArticle({ name: 'a.txt', type: 'text', bytes }, NOTHING_GIVEN))).toBe(
      'input-binary',
    );
  });

  test('front matter that is no YAML is reported, and the article is read', () => {
    const article = read('---\ntitle: "Le phare\n---\n\nLa lampe est éteinte.\n', 'markdown');
    expect(article.findings.map((found) => found.code)).toContain('front-matter-invalid');
    expect(article.text).toBe('La lampe est éteinte.');
  });
});

describe('whatever comes in', () => {
  test('any text gives an article whose spans are true, or a finding', () => {
    const anyType = fc.constantFrom<SourceType>('text', 'markdown', 'html');
    fc.assert(fc.property(anyArticle(), anyType, holdsTogether), { numRuns: 400 });
  });

  test('any bytes give an article whose spans are true, or a finding', () => {
    const anyType = fc.constantFrom<SourceType>('text', 'markdown', 'html', 'other');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), anyType, bytesHoldTogether), {
      numRuns: 400,
    });
  });
});

/** Text made of the pieces that readers look for, so that chance finds their edges. */
function anyArticle(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('\n', '\n\n', '> ', '- ', '1. ', '# ', '---\n', ' :\n', '» ,\n', '📌 ', '« '),
    fc.constantFrom(
      'Brest, mars 2026 – ',
      'Q: ',
      'R: ',
      '**À retenir :**',
      '[!note] ',
      '\u200d',
      '\u00a0',
    ),
    fc.constantFrom(
      'Le port rouvre aux voiliers.',
      'a déclaré la présidente',
      'Un quai rendu au vent',
    ),
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

function holdsTogether(text: string, type: SourceType): void {
  bytesHoldTogether(new TextEncoder().encode(text), type);
}

function bytesHoldTogether(bytes: Uint8Array, type: SourceType): void {
  let article: Article;
  try {
    article = readArticle({ name: 'any', type, bytes }, NOTHING_GIVEN);
  } catch (error) {
    expect(error).toBeInstanceOf(FindingError);
    return;
  }
  const texts = article.blocks.map((block) => article.text.slice(...block.span));
  expect(texts.join('\n\n')).toBe(article.text);
  expect(article.text.normalize('NFC')).toBe(article.text);
  for (const block of article.blocks) {
    expect(block.span[1]).toBeGreaterThan(block.span[0]);
    const inner = [...block.items, ...(block.label === null ? [] : [block.label])];
    for (const span of inner) {
      expect(span[0]).toBeGreaterThanOrEqual(block.span[0]);
      expect(span[1]).toBeLessThanOrEqual(block.span[1]);
      expect(article.text.slice(...span)).toMatch(/\S/u);
    }
  }
}

function readFixture(name: string, type: SourceType): Article {
  const bytes = readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url));
  return readArticle({ name, type, bytes }, NOTHING_GIVEN);
}

function read(text: string, type: SourceType): Article {
  return readArticle(
    { name: 'article', type, bytes: new TextEncoder().encode(text) },
    NOTHING_GIVEN,
  );
}

function textsOf(article: Article, kind: string): string[] {
  const blocks = article.blocks.filter((block) => block.kind === kind);
  return blocks.map((block) => article.text.slice(...block.span));
}

function refusal(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof FindingError ? error.finding.code : String(error);
  }
}
