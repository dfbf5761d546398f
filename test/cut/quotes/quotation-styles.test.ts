import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { findNames } from '../../../src/cut/prose/names.ts';
import { readProse } from '../../../src/cut/prose/prose.ts';
import { findQuotes } from '../../../src/cut/quotes/find-quotes.ts';
import { languageFor } from '../../../src/languages/index.ts';
import { quotesOf } from '../reading.ts';

const FRENCH = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';
const ENGLISH = 'We are not going to close the line before the winter is over';
const GERMAN = 'Wir werden die Grenze nicht vor dem Winter schließen';

describe('every convention of quotation marks is read', () => {
  test.each([
    ['fr', `« ${FRENCH} », a dit Anne Kermarrec.`, FRENCH],
    ['fr', `“${FRENCH}”, a dit Anne Kermarrec.`, FRENCH],
    ['fr', `"${FRENCH}", a dit Anne Kermarrec.`, FRENCH],
    ['en', `“${ENGLISH},” said Nuala Brennan.`, ENGLISH],
    ['en', `‘${ENGLISH},’ said Nuala Brennan.`, ENGLISH],
    ['en', `'${ENGLISH},' said Nuala Brennan.`, ENGLISH],
    ['de', `„${GERMAN}“, sagte Jens Harder.`, GERMAN],
    ['de', `»${GERMAN}«, sagte Jens Harder.`, GERMAN],
    ['de', `«${GERMAN}», sagte Jens Harder.`, GERMAN],
    ['de', `„${GERMAN}”, sagte Jens Harder.`, GERMAN],
  ])('%s: %s', (lang, text, said) => {
    expect(quotesOf(text, lang).map((quote) => quote.text)).toEqual([said]);
  });

  test('in Japanese, where nobody can be told without words for it, there is no quote', () => {
    expect(
      quotesOf('「冬が終わるまで航路を閉じることはありません」と市長は述べた。', 'ja'),
    ).toEqual([]);
  });
});

describe('a block quotation', () => {
  const quotesIn = (source: string, type: 'markdown' | 'html') => {
    const bytes = new TextEncoder().encode(source);
    const article = readArticle({ name: `a.${type}`, type, bytes }, { lang: 'en', url: null });
    const prose = readProse(article, languageFor('en'));
    return findQuotes({ reading: { prose, names: findNames(prose) }, headline: null }).map(
      ({ text, speaker }) => [text, speaker?.name],
    );
  };

  test('in Markdown has the speaker of the line below it', () => {
    const source = `# The line\n\nThe ferry stays.\n\n> ${ENGLISH}.\n>\n> — Nuala Brennan, head of the company\n\nMore.`;
    expect(quotesIn(source, 'markdown')).toEqual([[`${ENGLISH}.`, 'Nuala Brennan']]);
  });

  test('in HTML has the speaker it cites', () => {
    const body = '<p>The ferry stays on the line, as the town had asked for all summer.</p>'.repeat(
      4,
    );
    const source = `<article><h1>The line</h1>${body}<blockquote><p>${ENGLISH}.</p><cite>Nuala Brennan</cite></blockquote>${body}</article>`;
    expect(quotesIn(source, 'html')).toEqual([[`${ENGLISH}.`, 'Nuala Brennan']]);
  });

  test('without a speaker is nobody’s', () => {
    expect(
      quotesIn(`# The line\n\nThe ferry stays.\n\n> ${ENGLISH}.\n\nMore.`, 'markdown'),
    ).toEqual([]);
  });
});

describe('a mark that is missing', () => {
  test.each([
    ['fr', `« ${FRENCH}, a dit Anne Kermarrec. Le port attend.`],
    ['fr', `"${FRENCH}, a dit Anne Kermarrec. "Le port attend", répond Paul Morvan à la presse.`],
    ['en', `“${ENGLISH}, said Nuala Brennan. Tom Keane left.`],
    ['de', `„${GERMAN}, sagte Jens Harder. Angela Merkel ging.`],
  ])('leaves no quote, in %s: %s', (lang, text) => {
    const wrong = quotesOf(text, lang).filter((quote) => /Anne|Nuala|Jens|Paul/u.test(quote.text));
    expect(wrong).toEqual([]);
  });
});

describe('an interview', () => {
  const INTERVIEW = [
    'Le Cahier du large : Pourquoi rouvrir le quai maintenant ?',
    'Maëlle Kerautret : Le vent est la seule énergie que personne ne nous facture encore.',
    'Le Cahier du large : Et le coût ?',
    'Maëlle Kerautret : La région a payé sa part, et la ville paiera la sienne au printemps.',
    'Le Cahier du large : Que répondez-vous aux riverains ?',
    'Maëlle Kerautret : Les camions passeront par la route du nord, loin de leurs fenêtres.',
  ].join('\n\n');

  test('has the answers for quotes, by the label of the turn, and says that they are inferred', () => {
    const quotes = quotesOf(INTERVIEW, 'fr');
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(
      new Set(['Maëlle Kerautret']),
    );
    expect(new Set(quotes.map(({ confidence }) => confidence))).toEqual(new Set(['inferred']));
    expect(quotes.map(({ text }) => text).join(' ')).not.toContain('Pourquoi');
  });

  test('has them under the whole name where later labels are initials', () => {
    const [opening = '', ...later] = INTERVIEW.split('La région');
    const initials = later.join('').replaceAll('Maëlle Kerautret', 'M. K.');
    const shortened = `${opening.replace(/Maëlle Kerautret(?= : $)/u, 'M. K.')}La région${initials}`;
    const quotes = quotesOf(shortened, 'fr');
    expect(quotes.map(({ text }) => text).join(' ')).toContain('la route du nord');
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(
      new Set(['Maëlle Kerautret']),
    );
  });

  test('whose labels name nobody has none', () => {
    const text = INTERVIEW.replaceAll('Le Cahier du large', 'Question').replaceAll(
      'Maëlle Kerautret',
      'Réponse',
    );
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

describe('an opinion piece', () => {
  const quotesBy = (author: string) => {
    const source = `---\ngenre: opinion\nauthor: ${author}\n---\n\n# The quay\n\nThe quay belongs to those who unload there, and to nobody else. It does not sleep.\n`;
    const bytes = new TextEncoder().encode(source);
    const article = readArticle(
      { name: 'a.md', type: 'markdown', bytes },
      { lang: 'en', url: null },
    );
    const prose = readProse(article, languageFor('en'));
    return findQuotes({ reading: { prose, names: findNames(prose) }, headline: null }).map(
      ({ text, speaker, confidence }) => [text, speaker?.name, confidence],
    );
  };

  test('has its author’s own line, under the byline', () => {
    expect(quotesBy('Orla Joyce')).toEqual([
      ['The quay belongs to those who unload there, and to nobody else.', 'Orla Joyce', 'inferred'],
    ]);
  });
});
