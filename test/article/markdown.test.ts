import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/article/draft.ts';
import { readHtml } from '../../src/article/html.ts';
import { readMarkdown } from '../../src/article/markdown.ts';
import { languageFor } from '../../src/languages/index.ts';

const PROSE = 'Le conseil a voté la réouverture du vieux port.';

describe('front matter', () => {
  test('may be TOML', () => {
    const draft = read(
      '+++\ntitle = "Le phare"\nlang = "fr"\ndate = 2026-03-03\n+++\n\nLa lampe est éteinte.',
    );
    expect(draft).toMatchObject({
      title: { text: 'Le phare' },
      lang: 'fr',
      published: '2026-03-03',
    });
    expect(draft.blocks.map(draftText)).toEqual(['La lampe est éteinte.']);
  });

  test('tells its mistakes in plain words, with the line of the file', () => {
    const { findings } = read(`---\nlang: fr\ntitle: Brest : le port rouvre\n---\n\n${PROSE}`);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/line 3: its words need quotation marks.*title: "…"/u),
    ]);
  });

  test('is doubted where its genre is none, since the label would be lost', () => {
    const codesOf = (genre: string) =>
      read(`---\ngenre: ${genre}\n---\n\n${PROSE}`).findings.map(({ code }) => code);
    expect(codesOf('opinon')).toEqual(['genre-misspelt']);
    expect(codesOf('reportage')).toEqual(['genre-unknown']);
    expect(codesOf('tribune')).toEqual([]);
  });

  test('keeps the keys that other rooms read', () => {
    const { frontMatter } = read('---\naccent: "#a3211b"\npoints: [un, deux]\n---\n\nTexte.');
    expect(frontMatter).toEqual({ accent: '#a3211b', points: ['un', 'deux'] });
  });

  test('is text where it holds no keys', () => {
    const draft = read(`---\n\n${PROSE}\n\n---\n\nLa lampe est éteinte.`);
    expect(draft.blocks.map(draftText)).toEqual([PROSE, 'La lampe est éteinte.']);
  });

  test.each([
    ['section: Économie', 'Économie', null],
    ['rubrique: Vie locale', 'Vie locale', null],
    ['section: Économie\nkicker: Ports', 'Ports', null],
    ['section: Tribune', 'Tribune', 'opinion'],
    ['section: News', null, null],
    ['label: Sponsored', null, 'sponsored'],
    ['label: Leitartikel', null, 'opinion'],
  ])('with “%s” has the kicker %s and the genre %s', (keys, kicker, genre) => {
    expect(read(`---\n${keys}\n---\n${PROSE}`)).toMatchObject({ kicker, genre });
  });

  test('has its settings under their names, however they are written', () => {
    const { frontMatter } = read(`---\nHeadline: Le port\nTAKE-AWAY: Rien\n---\n${PROSE}`);
    expect(frontMatter).toEqual({ headline: 'Le port', takeaway: 'Rien' });
  });

  test('names people and pictures in the ways site builders do', () => {
    const draft = read(
      '---\nauthors: [{name: Jeanne Le Goff}, Yann Kerbrat]\nimage: {src: quai.jpg, alt: Le quai}\nfocus: 30% 20%\nurl: /port\n---\nTexte.',
    );
    expect(draft.bylines).toEqual(['Jeanne Le Goff', 'Yann Kerbrat']);
    expect(draft.image).toEqual({
      src: 'quai.jpg',
      alt: 'Le quai',
      credit: null,
      focus: [0.3, 0.2],
    });
    expect(draft.url).toBeNull();
  });
});

describe('what site builders and note programs add', () => {
  test.each([
    ['a Hugo shortcode', `{{< figure src="quai.jpg" >}}\n\n${PROSE}`],
    ['a Liquid tag', `{% include promo.html %}\n\n${PROSE}`],
    [
      'the imports of MDX',
      `import Chart from '../chart.astro';\nexport const prerender = true;\n\n${PROSE}`,
    ],
    ['the attributes of kramdown', `${PROSE}\n{: .lead}`],
    ['an embed', `![[quai.jpg]]\n\n${PROSE}`],
    ['a comment', `%% à vérifier %%\n\n${PROSE}`],
    ['an HTML comment', `<!--more-->\n\n${PROSE}`],
    ['a directive', `:::note\n${PROSE}\n:::`],
    ['a block name', `${PROSE} ^lead`],
    ['a footnote', `Le conseil a voté[^1] la réouverture du vieux port.\n\n[^1]: À main levée.`],
    ['a wiki link', 'Le conseil a voté la réouverture du [[port|vieux port]].'],
    ['a highlight', 'Le conseil a voté la ==réouverture== du vieux port.'],
    ['a deletion', 'Le conseil a voté ~~hier~~la réouverture du vieux port.'],
    ['a component', `<Lead>\n\n${PROSE}\n\n</Lead>`],
    ['a block of HTML', `<div class="lead">\n<p>${PROSE}</p>\n</div>`],
  ])('%s leaves the words and nothing else', (_, text) => {
    expect(read(text).blocks.map(draftText)).toEqual([PROSE]);
  });

  test('is noted where it showed something', () => {
    const codes = read(`{{< figure src="quai.jpg" >}}\n\n${PROSE}\n\n    code\n`).findings.map(
      (found) => found.code,
    );
    expect(codes).toEqual(['code-left-out', 'site-code-left-out']);
  });
});

test('HTML nested beyond reason is left out', () => {
  expect(read(`${'<div>'.repeat(2_000)}\n\n${PROSE}`).blocks.map(draftText)).toEqual([PROSE]);
});

describe('the split mark', () => {
  test('asks for a new post before the next block', () => {
    expect(read(`${PROSE}\n\n---\n\n${PROSE}`).blocks.map((block) => block.startsPost)).toEqual([
      false,
      true,
    ]);
  });

  test('makes no heading of the sentence right above it', () => {
    const { blocks } = read(`${PROSE}\n---\n${PROSE}`);
    expect(blocks.map((block) => [block.kind, block.startsPost])).toEqual([
      ['paragraph', false],
      ['paragraph', true],
    ]);
  });

  test('is not an ornament of stars', () => {
    expect(read(`${PROSE}\n\n***\n\n${PROSE}`).blocks.map((block) => block.startsPost)).toEqual([
      false,
      false,
    ]);
  });
});

describe('labels and turns', () => {
  test('a bold line is a subhead', () => {
    expect(read(`${PROSE}\n\n**Un quai rendu au vent**\n\n${PROSE}`).blocks[1]).toMatchObject({
      kind: 'heading',
      level: 0,
    });
  });

  test('a heading that is a takeaway label takes in the list below it', () => {
    const [, box] = read(`${PROSE}\n\n## À retenir\n\n- Le café\n- Le cacao`).blocks;
    expect(box?.kind).toBe('callout');
    expect(draftText(box ?? { kind: 'list', level: null, parts: [], startsPost: false })).toBe(
      'À retenir\nLe café\nLe cacao',
    );
  });

  test('bold names make an interview', () => {
    const draft = read(
      '**Le Cahier : Pourquoi maintenant ?**\n\n**Maëlle Kerautret :** Parce que le fret revient.\n\n**Le Cahier : Et après ?**\n\n**Maëlle Kerautret :** Nous verrons.',
    );
    expect(draft.genre).toBe('interview');
    expect(draft.blocks.map((block) => block.kind)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });
});

function read(text: string) {
  return readMarkdown(text, 'article.md', () => languageFor('fr'));
}

describe('keys of front matter', () => {
  test.each([
    ['titre: Le phare\nauteure: Jeanne Le Goff\nlangue: fr\ndate-de-publication: 3 juin', 'fr'],
    ['Titel: Le phare\nAutorin: Jeanne Le Goff\nSprache: de\nVeröffentlicht: 3 juin', 'de'],
    ['título: Le phare\nautora: Jeanne Le Goff\nidioma: es\nfecha: 3 juin', 'es'],
  ])('may be in the editor’s own language: %s', (keys, lang) => {
    expect(read(`---\n${keys}\n---\n\nTexte.`)).toMatchObject({
      title: { text: 'Le phare' },
      lang,
      bylines: ['Jeanne Le Goff'],
      published: '3 juin',
      findings: [],
    });
  });

  test('that nobody reads are listed in one note, with what was probably meant', () => {
    const { findings } = read('---\nauthr: Jeanne\nmarée: haute\n---\n\nTexte.');
    expect(findings).toMatchObject([{ code: 'front-matter-unknown', severity: 'note' }]);
    expect(findings[0]?.message).toContain('“authr” (did you mean “author”?), “marée”.');
  });

  test('that other tools read are nobody’s mistake', () => {
    const keys = 'layout: post\ntags: [mer]\neleventyExcludeFromCollections: true\nog:image: a.png';
    expect(read(`---\n${keys}\nchapô: Un phare s’éteint.\n---\n\nTexte.`).findings).toEqual([]);
  });

  test.each([
    ['sponsored: true', 'sponsored'],
    ['sponsorisé: Les Salines de l’Ouest', 'sponsored'],
    ['sponsored: no', null],
    ['genre: tribune', 'opinion'],
  ])('say what the article is: %s', (keys, genre) => {
    expect(read(`---\n${keys}\n---\n\nTexte.`).genre).toBe(genre);
  });
});

describe('questions in bold', () => {
  const intro = '*Gardienne de phare, Maëlle Kerautret publie ses carnets. Rencontre.*';
  const asked = [
    '**Pourquoi écrire maintenant ?**',
    'Parce que j’ai perdu deux amis.',
    '**On vous reproche votre silence.**',
    'Je ne suis pas d’accord.',
    '**Le phare est-il condamné ?**',
    'Les ingénieurs le disent.',
    '**Que diriez-vous aux jeunes gardiens ?**',
    'Ce que me disait mon père : tenez bon.',
  ];

  test('make an interview, whose answers name nobody', () => {
    const { genre, blocks } = read([intro, ...asked].join('\n\n'));
    const turns = blocks.slice(1);
    expect(genre).toBe('interview');
    expect(turns.map(({ kind }) => kind)).toEqual(
      asked.map((_, index) => (index % 2 === 0 ? 'question' : 'answer')),
    );
    expect(turns.flatMap(({ parts }) => parts.map(({ role }) => role))).not.toContain('label');
  });

  test('make one of a page too', () => {
    const html = asked.map((line) => `<p>${line.replace(/^\*\*(.*)\*\*$/u, '<b>$1</b>')}</p>`);
    expect(
      readHtml(`<p>${PROSE}</p>${html.join('')}`, 'page.html', () => languageFor('fr')),
    ).toMatchObject({ genre: 'interview' });
  });

  test('make none of an explainer, where only those quoted say “je”', () => {
    const explainer = [
      '**Qui peut visiter le phare ?**',
      'Tout le monde. « Je laisse la porte ouverte », dit la gardienne.',
      '**Combien cela coûte-t-il ?**',
      'Quatre euros.',
      '**Quand ferme-t-il ?**',
      'En novembre, a promis la mairie.',
    ];
    expect(read(explainer.join('\n\n')).genre).toBeNull();
  });
});

test('a byline that says what its author is gives the name and is no part of the text', () => {
  const draft = read(`*Par Claire Dubosc, médecin généraliste dans la Creuse*\n\n${PROSE}`);
  expect(draft).toMatchObject({ bylines: ['Claire Dubosc'] });
  expect(draft.blocks.map(draftText)).toEqual([PROSE]);
});

test('a sentence that opens like a byline stays', () => {
  const sentence = 'Par Claire Dubosc, nous avons appris la fermeture du phare.';
  expect(read(`${sentence}\n\n${PROSE}`).blocks.map(draftText)).toEqual([sentence, PROSE]);
});
