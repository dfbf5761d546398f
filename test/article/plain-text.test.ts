import { describe, expect, test } from 'vitest';
import type { DraftBlock } from '../../src/article/draft.ts';
import { draftText } from '../../src/article/draft.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { languageFor } from '../../src/languages/index.ts';

const PROSE =
  'Le conseil municipal a voté mardi soir la réouverture du vieux port, après deux ans de travaux.';

describe('the title of plain text', () => {
  test('is a short first line above a blank line', () => {
    expect(read(`Le port rouvre aux voiliers\n\n${PROSE}`).title?.text).toBe(
      'Le port rouvre aux voiliers',
    );
  });

  test('is a short first line above longer prose', () => {
    expect(read(`Le port rouvre aux voiliers\n${PROSE}`).title?.text).toBe(
      'Le port rouvre aux voiliers',
    );
  });

  test('may ask a question or be a quotation', () => {
    expect(read(`Que reste-t-il du vieux port ?\n\n${PROSE}`).title?.text).toBe(
      'Que reste-t-il du vieux port ?',
    );
    expect(read(`« Nous rouvrons un quai »\n\n${PROSE}`).title?.text).toBe(
      '« Nous rouvrons un quai »',
    );
  });

  test('is no line that says no more than what the article is', () => {
    expect(read(`Communiqué de presse\n\n${PROSE}`)).toMatchObject({
      kicker: 'Communiqué de presse',
      title: null,
    });
    expect(read(`PRESS RELEASE\n\n${PROSE}`).title).toBe(null);
    expect(read(`Press release on the old port\n\n${PROSE}`).title).not.toBe(null);
  });

  test('has its kicker above it', () => {
    const draft = read(`Vie locale\n\nLe port rouvre aux voiliers\n\n${PROSE}`);
    expect(draft).toMatchObject({
      kicker: 'Vie locale',
      title: { text: 'Le port rouvre aux voiliers' },
    });
  });

  test('has the byline below it taken out of the text', () => {
    const draft = read(
      `Le port rouvre aux voiliers\nPar Jeanne Le Goff et Yann Kerbrat\n\n${PROSE}`,
    );
    expect(draft.bylines).toEqual(['Jeanne Le Goff', 'Yann Kerbrat']);
    expect(draft.blocks.map(draftText)).toEqual(['Le port rouvre aux voiliers', PROSE]);
  });

  test.each([
    ['a sentence', `Le port rouvre.\n\n${PROSE}`],
    ['a dateline', `Brest, le 3 mars 2026\n\n${PROSE}`],
    ['a greeting', `Bonjour à tous,\n\n${PROSE}`],
    ['a label', `À retenir :\n\n${PROSE}`],
    ['all there is', 'Le port rouvre aux voiliers'],
  ])('is not %s', (_, text) => {
    expect(read(text).title).toBeNull();
  });
});

describe('lines', () => {
  test('wrapped at 72 columns, as in mail, are one paragraph', () => {
    const wrapped = [
      'Le conseil municipal a voté mardi soir la réouverture du vieux port,',
      'après deux ans de travaux. Les deux premiers cargos à voiles sont',
      'attendus le 14 avril au quai des Goélands, avec quarante tonnes de',
      'café. La compagnie promet une escale toutes les trois semaines.',
      '',
      'Une seconde grue pourrait être installée en 2027, si le trafic atteint',
      'neuf mille tonnes par an.',
    ].join('\n');
    expect(texts(wrapped)).toEqual([
      expect.stringMatching(
        /^Le conseil .* après .* sont attendus .* de café\. La .* semaines\.$/u,
      ),
      'Une seconde grue pourrait être installée en 2027, si le trafic atteint neuf mille tonnes par an.',
    ]);
  });

  test('that are paragraphs each stay apart', () => {
    expect(texts(`${PROSE}\n${PROSE} ${PROSE}\n${PROSE}`)).toHaveLength(3);
  });

  test('that go on after a comma or begin in lower case belong to the line before', () => {
    expect(
      texts('« Nous rouvrons un quai pour tout le monde »,\na affirmé Maëlle Kerautret.'),
    ).toEqual(['« Nous rouvrons un quai pour tout le monde », a affirmé Maëlle Kerautret.']);
    expect(texts('“We are keeping the freezers on,”\nAilsa Munro said on Tuesday.')).toHaveLength(
      1,
    );
    expect(texts('« C’est trop ! »\na-t-elle répondu aux armateurs.')).toHaveLength(1);
  });

  test('that go on below a blank line belong to the comma above it', () => {
    const spoken = '« Nous rouvrons un quai pour tous »,\n\na affirmé Maëlle Kerautret.';
    expect(texts(`${PROSE}\n\n${spoken}`)).toHaveLength(2);
  });

  test('that begin in lower case after a full stop stay apart', () => {
    expect(
      texts(`${PROSE}\niPhone et Android sont servis de la même façon par l’application.`),
    ).toHaveLength(2);
  });
});

describe('short lines', () => {
  test('between paragraphs are subheads', () => {
    expect(kinds(`${PROSE}\n\nUn quai rendu au vent\n\n${PROSE}`)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(kinds(`${PROSE}\n⛵ Un quai rendu au vent\n${PROSE}`)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('that are sentences are not', () => {
    expect(kinds(`${PROSE}\n\nLe maire a souri.\n\n${PROSE}`)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('that end the text are not', () => {
    expect(kinds(`${PROSE}\n\nJeanne Le Goff`)).toEqual(['paragraph', 'paragraph']);
  });

  test('with a label of the language on them take in the next paragraph', () => {
    const [, box] = read(`${PROSE}\n\nÀ retenir :\n\n${PROSE}`).blocks;
    expect(box?.kind).toBe('callout');
    expect(box?.parts.find((part) => part.role === 'label')?.text).toBe('À retenir');
    expect(box?.parts.find((part) => part.role === 'item')?.text).toBe(PROSE);
  });

  test('that say who speaks are no label: the quotation below goes on with them', () => {
    expect(texts(`${PROSE}\n\nElle a déclaré :\n\n« Nous rouvrons un quai. »`)).toEqual([
      PROSE,
      'Elle a déclaré : « Nous rouvrons un quai. »',
    ]);
  });
});

describe('lists', () => {
  test.each(['- ', '• ', '* ', '– '])(
    'of lines that begin with “%s” lose their bullets',
    (bullet) => {
      const [, block] = read(`${PROSE}\n\n${bullet}du café\n${bullet}du cacao\n\n${PROSE}`).blocks;
      expect(block?.kind).toBe('list');
      expect(draftText(block ?? EMPTY)).toBe('du café\ndu cacao');
    },
  );

  test('are numbered, too', () => {
    expect(texts(`${PROSE}\n1. Le café\n2. Le cacao`)[1]).toBe('Le café\nLe cacao');
  });

  test('are not the lines of a dialogue', () => {
    expect(kinds(`${PROSE}\n\n– Vous venez souvent ?\n– Tous les matins.`)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a table', () => {
  test('pasted from a spreadsheet is left out, with a note', () => {
    const draft = read(`${PROSE}\n\nNavire\tTonnes\nAvel\t110\nMor\t90\n\n${PROSE}`);
    expect(draft.blocks.map(draftText)).toEqual([PROSE, PROSE]);
    expect(draft.findings.map(({ code }) => code)).toEqual(['table-left-out']);
  });

  test('is not an indented line, a lone tab or an interview', () => {
    expect(texts(`\t${PROSE}\n\t${PROSE}`)).toHaveLength(2);
    expect(texts(`Le port\trouvre\n\n${PROSE}`)).toHaveLength(2);
    expect(texts(`Q :\tQuand ?\nR :\tEn mars.\n\n${PROSE}`).length).toBeGreaterThan(1);
  });
});

test.each([
  'Associated Press writer Jane Coe in Salem contributed to this report.',
  'Additional reporting by Jane Coe and Tom Hadley',
  'Partagez cet article si vous l’avez trouvé utile ! Abonnez-vous à notre newsletter.',
])('what thanks or asks the reader is left out: %s', (line) => {
  expect(texts(`${PROSE}\n\n${PROSE}\n\n${line}`)).toEqual([PROSE, PROSE]);
});

test('speech led by dashes keeps them', () => {
  const speech = ['– No, ni siquiera lo sabía – respondió Belmonte.', '– Yo tampoco.'];
  expect(texts([PROSE, ...speech].join('\n'))).toEqual([PROSE, ...speech]);
  expect(texts([PROSE, '—No.', '—Sí.'].join('\n'))).toEqual([PROSE, '—No.', '—Sí.']);
});

describe('an interview', () => {
  const interview = [
    PROSE,
    'Le Cahier du large : Pourquoi rouvrir ce port aujourd’hui ?',
    'Maëlle Kerautret : Parce que le fret à la voile a enfin trouvé ses clients.',
    'Le Cahier du large : Et les riverains ?',
    'Maëlle Kerautret : Nous les recevons tous les mois.',
    'Ils ont obtenu que rien ne roule avant sept heures.',
  ].join('\n\n');

  test('has questions and answers under the names of those who speak', () => {
    expect(kinds(interview)).toEqual([
      'paragraph',
      'question',
      'answer',
      'question',
      'answer',
      'answer',
    ]);
    expect(read(interview).genre).toBe('interview');
    expect(read(interview).blocks[2]?.parts[0]).toEqual({
      role: 'label',
      text: 'Maëlle Kerautret',
    });
  });

  test('may shorten the names after the first turn', () => {
    const shortened = [
      PROSE,
      'La Gazette du Large : Pourquoi rouvrir ce port ?',
      'Maëlle Kerautret : Parce que le fret a trouvé ses clients.',
      'LGL : Et les riverains ?',
      'M. K. : Nous les recevons tous les mois.',
      'LGL : Sont-ils convaincus ?',
      'M. K. : Pas tous.',
    ].join('\n\n');
    const turns = ['question', 'answer', 'question', 'answer', 'question', 'answer'];
    expect(kinds(shortened)).toEqual(['paragraph', ...turns]);
    expect(read(shortened).blocks[4]?.parts[0]).toEqual({ role: 'label', text: 'M. K.' });
  });

  const ASKED = [
    PROSE,
    'Pourquoi rouvrir ce port ?',
    'Maëlle Kerautret : Parce que le fret a trouvé ses clients.',
    'Et les riverains ?',
    'M. K. : Nous les recevons tous les mois.',
    'Ils le disent eux-mêmes.',
  ];

  test('may have questions without a label', () => {
    const turns = ['question', 'answer', 'question', 'answer', 'answer'];
    expect(kinds(ASKED.join('\n\n'))).toEqual(['paragraph', ...turns]);
  });

  test.each([
    ['a label that no question stands above', 'Et les riverains ?', 'Et les riverains.'],
    ['a label that is no name in full', 'Maëlle Kerautret', 'Kerautret'],
    ['a name that answers once', 'M. K. : Nous', 'Nous'],
  ])('is not told by %s', (_, from, to) => {
    expect(kinds(ASKED.join('\n\n').replace(from, to))).not.toContain('answer');
  });

  test('is not two lines with a colon', () => {
    expect(kinds(`${PROSE}\n\nLe café : un pari.\n\nLe cacao : un autre.`)).not.toContain('answer');
  });
});

test.each([
  [
    '金沢市、古い市場を来春に再開へ',
    '金沢市は10日、閉鎖していた市場を来年3月に再開すると発表した。',
  ],
  ['杭州将重开百年老图书馆', '杭州市政府周一宣布，关闭六年的百年老图书馆将于明年三月重新开放。'],
  [
    'เชียงใหม่จะเปิดตลาดเก่าอีกครั้งในเดือนมีนาคม',
    'เทศบาลนครเชียงใหม่ประกาศเมื่อวันจันทร์ว่าจะเปิดตลาดเก่าอีกครั้งในเดือนมีนาคมหลังปิดปรับปรุง',
  ],
])('a title without spaces is one: %s', (title, prose) => {
  expect(read(`${title}\n\n${prose}\n`).title?.text).toBe(title);
  expect(read(`经济\n\n${title}\n\n${prose}\n`)).toMatchObject({
    kicker: '经济',
    title: { text: title },
  });
});

describe('an embargo above an article', () => {
  test.each([
    'SOUS EMBARGO jusqu’au 1er décembre 2026 à 6 h',
    'Sous embargo',
    'Embargoed until 06:00 GMT, 1 December 2026',
    'EMBARGO: December 1, 6am',
    'Sperrfrist: 1. Dezember, 6 Uhr',
  ])('%s: is told, and no part of the text', (line) => {
    const { findings, title } = read(`${line}\n\nLe port rouvre au public\n\n${PROSE}`);
    expect(findings.map(({ code }) => code)).toEqual(['embargo-told']);
    expect(title?.text).toBe('Le port rouvre au public');
  });

  test.each([
    'Embargo sur les armes : Paris cède',
    'Embargo : 27 pays pour, Budapest contre',
    'Embargo bis 2027 verlängert',
  ])('is not the title “%s”', (line) => {
    const { findings, title } = read(`${line}\n\n${PROSE}`);
    expect(findings).toEqual([]);
    expect(title?.text).toBe(line);
  });

  test('does not stand deep in it', () => {
    const { findings } = read(`Le port\n\n${`${PROSE}\n\n`.repeat(4)}Sous embargo`);
    expect(findings).toEqual([]);
  });
});

const EMPTY: DraftBlock = { kind: 'paragraph', level: null, parts: [], startsPost: false };

function read(text: string) {
  return readPlainText(text, 'port.txt', languageFor('fr'));
}

function texts(text: string): string[] {
  return read(text).blocks.map(draftText);
}

function kinds(text: string): string[] {
  return read(text).blocks.map((block) => block.kind);
}
