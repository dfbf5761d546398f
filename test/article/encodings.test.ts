import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { SourceType } from '../../src/article/source.ts';
import { encode } from './encode.ts';

const FRENCH =
  'Le port rouvre aux voiliers\n\nAu terme de dix-huit mois de débats, la métropole de Brest';
const JAPANESE = '古い港が再び開く\n\n市は今日、古い港を来年の春に帆船のために再び開くと発表した。';
const CHINESE = '旧港口重新开放\n\n市政府今天宣布，旧港口将于明年春天重新向帆船开放。';
const TAIWANESE = '舊港口重新開放\n\n市政府今天宣布，舊港口將於明年春天重新向帆船開放。';
const KOREAN =
  '옛 항구가 다시 열린다\n\n시는 오늘 옛 항구를 내년 봄에 범선에 다시 개방한다고 발표했다.';

describe.each([
  ['windows-1252', `${FRENCH} – “l’œuvre” – coûte 3 €, dit-il.`],
  ['iso-8859-15', `${FRENCH} a payé l'œuvre 3 € à l'artiste.`],
  ['shift_jis', JAPANESE],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
])('an article in %s', (encoding, text) => {
  test('reads to the same text as in UTF-8 where nothing says what it is', () => {
    expect(read(encode(text, encoding), 'text').text).toBe(read(utf8(text), 'text').text);
    expect(read(utf8(text), 'text').text).toBe(text);
  });

  test('reads to the same text where a page declares it', () => {
    const [title, prose] = text.split('\n\n');
    const page = `<!doctype html><html><head><meta charset="${encoding}"></head><body><h1>${title}</h1><p>${prose}</p></body></html>`;
    expect(read(encode(page, encoding), 'html').text).toBe(text);
  });
});

test.each([
  ['little-endian UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
  ['big-endian UTF-16', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ['UTF-8', utf8],
])('an article in %s reads to the same text with and without a mark', (_, encoded) => {
  const text = `${FRENCH} a payé « l’œuvre » 3 €.`;
  expect(read(encoded(text), 'text').text).toBe(text);
  expect(read(encoded(`\ufeff${text}`), 'text').text).toBe(text);
});

test.each(['\r\n', '\r', '\u2028'])('line ends of any kind are read, mixed too: %j', (end) => {
  const mixed = `Le port rouvre aux voiliers${end}${end}Le conseil a voté mardi soir.\n\nLe maire a souri.`;
  expect(read(utf8(mixed), 'text').blocks).toHaveLength(3);
});

test('soft hyphens, ligatures and spaces that do not break keep every span true', () => {
  const raw =
    'Une fi\u00adn heureuse\n\nLa con\u00adﬁance de l’eﬀort\u00a0: «\u00a0Le\u200b port rouvre en\u202f2027\u202f!\u00a0», dit-elle.';
  const article = read(utf8(raw), 'text');
  expect(article.blocks.map((block) => article.text.slice(...block.span))).toEqual([
    'Une fin heureuse',
    'La confiance de l’effort\u00a0: «\u00a0Le port rouvre en\u202f2027\u202f!\u00a0», dit-elle.',
  ]);
  expect(article.title?.span).toEqual([0, 'Une fin heureuse'.length]);
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(bytes: Uint8Array, type: SourceType): Article {
  return readArticle({ name: 'article', type, bytes }, { lang: null, url: null });
}
