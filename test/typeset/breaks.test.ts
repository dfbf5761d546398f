import { beforeAll, expect, test } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import { findBreaks } from '../../src/typeset/breaks.ts';
import { type FindPhrases, loadPhrases } from '../../src/typeset/phrases.ts';

let findPhrases: FindPhrases;

beforeAll(async () => {
  findPhrases = await loadPhrases('かな');
});

/** The pieces between the places where a line may end. */
function pieces(text: string, lang: string): string[] {
  let start = 0;
  return findBreaks(text, languageFor(lang), findPhrases).map(({ end, next }) => {
    const piece = text.slice(start, end);
    start = next;
    return piece;
  });
}

test.each([
  ['La Corée du Nord parle', 'fr', ['La Corée', 'du Nord', 'parle']],
  ['le sort de l’île de Groix', 'fr', ['le sort', 'de l’île', 'de Groix']],
  ['Personne n’a cru', 'fr', ['Personne', 'n’a cru']],
  ['The end of an era', 'en', ['The end', 'of an era']],
  [
    'El puerto de la isla abre con los barcos',
    'es',
    ['El puerto', 'de la isla', 'abre', 'con los barcos'],
  ],
  [
    'Il porto dell’isola apre con la gente',
    'it',
    ['Il porto', 'dell’isola', 'apre', 'con la gente'],
  ],
  ['O porto da ilha abre com os barcos', 'pt', ['O porto', 'da ilha', 'abre', 'com os barcos']],
  [
    'De haven van het eiland in ’s Gravenhage',
    'nl',
    ['De haven', 'van het eiland', 'in ’s Gravenhage'],
  ],
  ['Port na wyspie otwiera po latach', 'pl', ['Port', 'na wyspie', 'otwiera', 'po latach']],
])('no line ends on an article or a preposition: %s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected);
});

test.each([
  ['à peine 15 km plus loin', 'fr', 'à peine|15 km|plus loin'],
  ['coûte 20 000 € aujourd’hui', 'fr', 'coûte|20 000 €|aujourd’hui'],
  ['né le 3 mars 1931 hier', 'fr', 'né|le 3 mars 1931|hier'],
  ['abre el 3 de marzo otra vez', 'es', 'abre|el 3 de marzo|otra|vez'],
  ['gagne 3 – 1 ce soir', 'fr', 'gagne|3 – 1|ce soir'],
  ['won 3–1 today', 'en', 'won|3–1|today'],
  ['after 9 years away', 'en', 'after 9 years|away'],
  ['depuis 2019 rien', 'fr', 'depuis 2019|rien'],
  ['appelez le 01 44 55 66 77, demain', 'fr', 'appelez|le 01 44 55 66 77,|demain'],
  ['call +44 20 7946 0018', 'en', 'call|+44 20 7946 0018'],
])('a number keeps what it counts: %s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected.split('|'));
});

test.each([
  ['hier J. K. Rowling parlait', 'fr', 'hier|J. K. Rowling|parlait'],
  ['says Kim Jong-un today', 'en', 'says|Kim Jong-un|today'],
  ['dit Ursula von der Leyen hier', 'fr', 'dit|Ursula von der Leyen|hier'],
  ['selon Mme Le Goff hier', 'fr', 'selon Mme Le Goff|hier'],
])('a proper name stays whole: %s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected.split('|'));
});

test('a headline in title case still breaks between its words', () => {
  const text = 'White House Says New Rules Will Hit Small Firms Hard';
  expect(pieces(text, 'en').length).toBeGreaterThan(6);
});

test('no line ends on an opening mark or starts with a closing one', () => {
  expect(pieces('il dit « oui » et « non »', 'fr')).toEqual(['il', 'dit', '« oui »', 'et « non »']);
  expect(pieces('Pourquoi ?', 'fr')).toEqual(['Pourquoi ?']);
});

test('unbreakable spaces and hyphens do not break', () => {
  expect(pieces('10\u00a0km à\u202fpied', 'fr')).toEqual(['10\u00a0km', 'à\u202fpied']);
  expect(pieces('un sous\u2011marin', 'fr')).toEqual(['un sous\u2011marin']);
});

test('a compound breaks after its hyphen only where both parts are words', () => {
  expect(pieces('nord-coréen', 'fr')).toEqual(['nord-', 'coréen']);
  expect(pieces('a-t-il vu', 'fr')).toEqual(['a-t-il', 'vu']);
  expect(pieces('Jean-Pierre', 'fr')).toEqual(['Jean-Pierre']);
});

test('a name with hyphens stays whole, a compound of common words does not', () => {
  expect(pieces('À Valmorel-sur-Loue hier', 'fr')).toEqual(['À Valmorel-sur-Loue', 'hier']);
  expect(pieces('Neuilly-sur-Seine vote', 'fr')).toEqual(['Neuilly-sur-Seine', 'vote']);
  expect(pieces('Franco-britannique', 'fr')).toEqual(['Franco-britannique']);
  expect(pieces('le centre-gauche', 'fr')).toEqual(['le centre-', 'gauche']);
});

test.each([
  ['hi', 'उत्तरी द्वीपों के लिए नौकाएँ फिर शुरू', 'उत्तरी|द्वीपों के लिए|नौकाएँ|फिर|शुरू'],
  ['tr', 'Ada için de gemi kalktı', 'Ada için de|gemi|kalktı'],
  ['ur', 'شمالی جزیروں کے لیے رات', 'شمالی|جزیروں کے لیے|رات'],
])('no line starts with a word that leans on the one before, in %s', (lang, text, expected) => {
  expect(pieces(text, lang)).toEqual(expected.split('|'));
});

test.each([
  ['sv', 'Båten går från Göteborg till öarna', 'Båten|går|från Göteborg|till öarna'],
  ['cs', 'Lodě se vracejí na ostrovy', 'Lodě|se vracejí|na ostrovy'],
  ['el', 'Τα πλοία επιστρέφουν στα νησιά', 'Τα πλοία|επιστρέφουν|στα νησιά'],
])('the small words of %s are known though it has no file', (lang, text, expected) => {
  expect(pieces(text, lang)).toEqual(expected.split('|'));
});

test('an address never breaks', () => {
  expect(pieces('sur https://lequai.example/ports/nord-est hier', 'fr')).toEqual([
    'sur https://lequai.example/ports/nord-est',
    'hier',
  ]);
});

test('without a list of words, the shortest lean on the next', () => {
  expect(pieces('никто на островах', 'ru')).toEqual(['никто', 'на островах']);
});

test('the pieces and the spaces between them are the text', () => {
  const text = '  Les îles, ses ports : 3 km —  et la mer ! ';
  const breaks = findBreaks(text, languageFor('fr'));
  expect(breaks.at(-1)?.next).toBe(text.length);
  for (const { end, next } of breaks) expect(text.slice(end, next).trim()).toBe('');
});

test('Thai breaks between words, Korean between spaces, Japanese not before a closing mark', () => {
  expect(pieces('ภาษาไทย', 'th')).toEqual(['ภาษา', 'ไทย']);
  expect(pieces('밤 배가 9년 만에', 'ko')).toEqual(['밤', '배가', '9년', '만에']);
  for (const piece of pieces('「信じられない」と、住民。', 'ja')) {
    expect(piece).not.toMatch(/^[」、。ーっ]|「$/u);
  }
});

/** What it costs to end a line after a part of a text. */
function penaltyAfter(part: string, text: string, lang: string): number {
  const end = text.indexOf(part) + part.length;
  const found = findBreaks(text, languageFor(lang), findPhrases).find((one) => one.end === end);
  return found?.penalty ?? Number.POSITIVE_INFINITY;
}

test('Japanese breaks after its particles rather than in a word or before an ending', () => {
  const text = '北部の夜行フェリーが、九年ぶりに戻る。港長のチェリクさんは語った。お知らせです';
  for (const good of ['北部の', 'フェリーが、', '戻る。', '港長の', 'さんは']) {
    expect(penaltyAfter(good, text, 'ja')).toBe(0);
  }
  expect(penaltyAfter('に引き', '税率を十％に引き上げる', 'ja')).toBe(Number.POSITIVE_INFINITY);
  expect(penaltyAfter('方', '固める方針を示した', 'ja')).toBe(Number.POSITIVE_INFINITY);
  for (const bad of ['フェ', '夜行フェ', '北', '語っ', '九', 'フェリー', '港長', '語った。お']) {
    expect(penaltyAfter(bad, text, 'ja')).toBeGreaterThan(0.6);
  }
});

test('a German article before a noun is no part of a name', () => {
  expect(pieces('Proteste der Bauern', 'de')).toEqual(['Proteste', 'der Bauern']);
  expect(pieces('heute Ursula von der Leyen', 'de')).toEqual(['heute', 'Ursula von der Leyen']);
});

test('a line had better not end on a long preposition or a number written out', () => {
  const glued = [
    ['îles du Nord après', 'Les îles du Nord après neuf ans', 'fr'],
    ['il vote malgré', 'il vote malgré tout', 'fr'],
    ['after nine', 'again after nine years', 'en'],
    ['nach neun', 'wieder nach neun Jahren', 'de'],
  ] as const;
  for (const [part, text, lang] of glued) {
    expect(penaltyAfter(part, text, lang)).toBeGreaterThan(0.5);
  }
  expect(penaltyAfter('sie waren neun.', 'sie waren neun. Heute nicht', 'de')).toBe(0);
});

test('the particle after a Japanese quotation does not start a line', () => {
  const text = '「信じられない」と住民は語る。もう一度';
  expect(penaltyAfter('「信じられない」', text, 'ja')).toBeGreaterThan(0.6);
  expect(penaltyAfter('語る。', text, 'ja')).toBe(0);
});

test('a number of both kinds of figures stays whole in Japanese', () => {
  expect(penaltyAfter('12万', '価格は12万4800円から', 'ja')).toBeGreaterThan(0.6);
});

test('Chinese breaks between words, not before a particle or after a number', () => {
  const text = '北部岛屿的夜间渡轮，九年后恢复运营';
  expect(penaltyAfter('北部', text, 'zh')).toBeLessThan(0.1);
  for (const bad of ['北', '岛屿', '夜', '渡轮，九']) {
    expect(penaltyAfter(bad, text, 'zh')).toBeGreaterThan(0.6);
  }
});

test('no line of Chinese or Japanese starts with a mark that closes or leans, or ends on one that opens', () => {
  const text =
    '彼は「はい」（笑）、『いいえ』と。スーパー・ドーム！ちょっと〜人々：『他』…だ？ティッシュ';
  for (const piece of pieces(text, 'ja')) {
    expect(piece).not.toMatch(/^[」』）、。！？：…〜・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/u);
    expect(piece).not.toMatch(/[「『（]$/u);
  }
});

test('no line starts with a dash, and a short first word of a sentence is not left behind', () => {
  const text = 'La Corée du Nord – Russie. Il construit un pont. Aujourd’hui encore';
  expect(pieces(text, 'fr')).toContain('du Nord –');
  expect(penaltyAfter('Il', text, 'fr')).toBeGreaterThan(penaltyAfter('Aujourd’hui', text, 'fr'));
  expect(penaltyAfter('Aujourd’hui', text, 'fr')).toBeGreaterThan(
    penaltyAfter('construit', text, 'fr'),
  );
});
