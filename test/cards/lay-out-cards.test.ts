import { expect, test } from 'vitest';
import { FORMATS, formatFor } from '../../src/formats/index.ts';
import { articleOf, cutOf, layOut, line, quote, speaker } from '../render/press.ts';

const og = [formatFor('og') ?? expect.fail('There is no og.')];
const long =
  'Le conseil des îles du Nord, réuni trois heures durant dans la salle des fêtes du port, '.repeat(
    4,
  );

test('a line that does not fit gives way to the next shorter one in all formats', async () => {
  const shorter = line('Les bateaux de nuit reviennent');
  const cut = cutOf({
    headline: line(long),
    alternatives: { headline: [line(`${long} ${long}`), shorter], quote: [], takeaway: [] },
  });
  const laidOut = await layOut({ cut });
  expect(laidOut.cut.headline).toBe(shorter);
  expect(laidOut.cut.alternatives.headline[0]).toBe(cut.headline);
  expect(laidOut.cards.map(({ text }) => text)).toEqual(FORMATS.map(() => shorter.text));
  expect(laidOut.findings).toMatchObject([{ code: 'card-text-shortened', severity: 'note' }]);
});

test('without a shorter one the formats it does not fit have no card, and a finding says which', async () => {
  const { cards, cut, findings } = await layOut({ cut: cutOf({ headline: line(long) }) });
  expect(cut.headline.text).toBe(long);
  expect(cards.map(({ format }) => format)).not.toContain('og');
  expect(findings).toMatchObject([
    { code: 'card-text-too-long', message: expect.stringContaining('og') },
  ]);
});

test('a character that no face has is named once with its place, and no card shows a box for it', async () => {
  const text = 'Le vent ᚠ tourne ᚠ au nord';
  const cut = cutOf({
    headline: { ...line(text), spans: [[3, 29]] },
    takeaway: { ...line(text), label: null },
  });
  const article = articleOf({ text: `Et ${text}` });
  const { cards, findings } = await layOut({ article, cut, formats: og });
  expect(cards).toEqual([]);
  expect(findings).toMatchObject([
    {
      code: 'character-uncovered',
      message: expect.stringContaining('“ᚠ” (U+16A0)'),
      where: { card: 'headline', span: [11, 12] },
    },
  ]);
});

test('a script that no face is for gets one finding, with some of its characters and their place', async () => {
  const text = 'የሌሊት ጀልባዎች ወደ ሰሜናዊ ደሴቶች ተመለሱ';
  const cut = cutOf({ headline: { ...line(text), spans: [[0, text.length]] } });
  const article = articleOf({ text, lang: 'am' });
  const { cards, findings } = await layOut({ article, cut, formats: og });
  expect(cards).toEqual([]);
  expect(findings).toMatchObject([
    {
      code: 'script-uncovered',
      message: expect.stringMatching(/21 of .*“የ” \(U\+12E8\)/u),
      where: { span: [0, 1] },
    },
  ]);
});

test('an arrow does not cost a headline its card', async () => {
  const cut = cutOf({ headline: line('Le vent tourne → au nord, à ⅓ de nœud ✓') });
  const { cards, findings } = await layOut({ cut });
  expect(cards.length).toBe(FORMATS.length);
  expect(findings).toEqual([]);
});

test('an emoji without a picture is named', async () => {
  const cut = cutOf({ headline: line('Les bateaux reviennent 🚢') });
  const { cards, findings } = await layOut({ cut, formats: og, readEmoji: async () => null });
  expect(cards).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['emoji-uncovered']);
});

test('each emoji is read once, by the name of its file', async () => {
  const asked: string[] = [];
  const readEmoji = async (name: string) => {
    asked.push(name);
    return Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  };
  const headline = line('🗳️ Vote 👩🏽‍🌾 et 🇫🇷 ou 1️⃣ et 🗳️');
  const { findings } = await layOut({ cut: cutOf({ headline }), formats: og, readEmoji });
  expect(findings).toEqual([]);
  expect(asked.toSorted()).toEqual(['1f1eb-1f1f7', '1f469-1f3fd-200d-1f33e', '1f5f3', '31-20e3']);
});

test('a joined emoji is found under either of the names its file may have', async () => {
  const headline = line('Vu 👁️‍🗨️ hier avec 👩‍❤️‍💋‍👨');
  const { cards, findings } = await layOut({ cut: cutOf({ headline }), formats: og });
  expect(findings).toEqual([]);
  expect(cards.length).toBe(1);
});

test('a quote stands between its language’s marks, inner ones within', async () => {
  const words = 'Le maire a crié "enfin" devant l\'île';
  const cut = cutOf({ quotes: [quote(words, speaker('Éloïse Çelik'))] });
  const { cards } = await layOut({ cut, formats: og });
  const card = cards.find(({ kind }) => kind === 'quote');
  expect(card?.fit.lines.join(' ')).toBe('Le maire a crié “enfin” devant l’île\u00a0»');
  expect(JSON.stringify(card?.element)).toContain('"className":"mark-open"');
  expect(card?.changes).toEqual(['quote marks set', 'apostrophes set']);
  expect(card?.alt).toContain('Éloïse Çelik');
});

test('a quote without a speaker has no card', async () => {
  const cut = cutOf({ quotes: [quote('Personne n’y croyait plus', null)] });
  const { cards } = await layOut({ cut, formats: og });
  expect(cards.map(({ kind }) => kind)).toEqual(['headline']);
});

test('what an article is stays on every card and in its alt text', async () => {
  const article = articleOf({ genre: 'sponsored', publication: 'Le Quai' });
  const cut = cutOf({
    quotes: [quote('Nous avons gardé la lumière', speaker('Éloïse Çelik'))],
    takeaway: { ...line('Trois bateaux par nuit'), label: line('En bref') },
  });
  const { cards } = await layOut({ article, cut, formats: og });
  expect(cards).toHaveLength(3);
  for (const { element, alt } of cards) {
    expect(JSON.stringify(element)).toContain('Contenu sponsorisé');
    expect(alt).toMatch(/^Contenu sponsorisé\. .*Le Quai\.$/u);
  }
});

test('someone known by their role alone stands in the speaker’s place', async () => {
  const by = { ...speaker(''), name: null, role: 'un témoin' };
  const { cards } = await layOut({
    cut: cutOf({ quotes: [quote('La mer est montée', by)] }),
    formats: og,
  });
  expect(JSON.stringify(cards[1]?.element)).toContain('Un témoin');
});

test('an empty slot leaves nothing behind', async () => {
  const { cards } = await layOut({ formats: og });
  expect(JSON.stringify(cards[0]?.element)).not.toMatch(
    /"className":"(?:kicker|label|foot|tags)"/u,
  );
});

test('the reference size of type holds: large on every format, in few lines', async () => {
  const headline = line('La Corée du Nord réaffirme haut et fort sa loyauté envers la Russie');
  const { cards } = await layOut({ cut: cutOf({ headline }) });
  for (const { format, width, fit } of cards) {
    expect(fit.lines.length).toBeLessThanOrEqual(format === 'og' || format === 'wide' ? 3 : 5);
    expect(fit.fontSize).toBeGreaterThan(
      width * (format === 'og' || format === 'wide' ? 0.06 : 0.09),
    );
    for (const text of fit.lines) expect(text).not.toMatch(/ (?:du|la|et|sa)$/u);
  }
});

test('a script whose faces are not installed gets one finding that names the command to run', async () => {
  const article = articleOf({ lang: 'ja' });
  const cut = cutOf({ headline: line('夜のフェリーが戻る ᚠ') });
  const { cards, findings } = await layOut({ article, cut, formats: og });
  expect(cards).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'font-package-missing', fix: 'Run: npm install @fontsource/noto-serif-jp' },
    { code: 'character-uncovered', message: expect.stringContaining('“ᚠ”') },
  ]);
});

test('the publication’s handle stands on every card, as it is written', async () => {
  const { cards } = await layOut({ brand: { handle: '@le_quai', logo: null }, formats: og });
  expect(JSON.stringify(cards[0]?.element)).toContain('"@le_quai"');
});

test('the alt text of a takeaway says the label that its card shows', async () => {
  const takeaway = { ...line('Trois bateaux par nuit'), label: line('Le Quai décrypte') };
  const [own] = (await layOut({ cut: cutOf({ takeaway }), formats: og })).cards.slice(-1);
  expect(own?.alt).toBe('Le Quai décrypte, sur une carte\u00a0: Trois bateaux par nuit.');
  const plain = cutOf({ takeaway: { ...takeaway, label: null } });
  const [other] = (await layOut({ cut: plain, formats: og })).cards.slice(-1);
  expect(other?.alt).toMatch(/^À retenir, sur une carte/u);
});
