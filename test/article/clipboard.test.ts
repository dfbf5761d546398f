import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { SourceType } from '../../src/article/source.ts';

const FRENCH =
  'Le conseil municipal a voté mardi soir la réouverture du vieux port, après deux ans de travaux.';
const MORE =
  '« Nous rouvrons un quai pour tout le monde », a affirmé Maëlle Kerautret, la présidente du port.';

describe('a copied page', () => {
  test.each([
    [
      'French',
      [
        'Le port rouvre aux voiliers',
        'Par Jeanne Morvan',
        'Publié le 3 juin 2026 à 14h32, mis à jour le 4 juin à 8h',
        'Temps de lecture : 3 min',
        'Partager',
        'Le quai des Goélands, mardi. © AFP',
        '',
        'Le conseil a voté mardi soir la réouverture du vieux port.',
        'Lire aussi : À Lorient, la criée ferme',
        'Le chantier a duré dix-huit mois.',
        'La suite après la publicité',
        'Inscrivez-vous à notre newsletter pour ne rien manquer',
      ],
      ['Jeanne Morvan'],
      '3 juin 2026 à 14h32',
    ],
    [
      'English',
      [
        'The old port opens to sailing ships',
        'By Ada Lovelace and Grace Hopper',
        'Published: June 3, 2026 at 2:32 PM EDT',
        '3 min read',
        'Photo: Nuala Brennan / Harbour Herald',
        'Keepers of the old port on Tuesday. Picture: Nuala Brennan',
        'The pier of the old port. Source: Supplied',
        '',
        'The council voted on Tuesday to open the old port again.',
        'Read more: Lorient closes its fish market',
        'The works took eighteen months.',
        'Advertisement',
        'Sign up for our newsletter',
      ],
      ['Ada Lovelace', 'Grace Hopper'],
      'June 3, 2026 at 2:32 PM EDT',
    ],
    [
      'German',
      [
        'Der alte Hafen öffnet für Segler',
        'Von Jan Kerber, Kiel',
        'Stand: 03.06.2026, 14:32 Uhr',
        'Lesezeit: 3 Minuten',
        'Foto: dpa',
        '',
        'Der Rat hat am Dienstag beschlossen, den alten Hafen wieder zu öffnen.',
        'Lesen Sie auch: Lorient schließt die Fischhalle',
        'Die Arbeiten haben achtzehn Monate gedauert.',
        'Anzeige',
        'Abonnieren Sie unseren Newsletter',
      ],
      ['Jan Kerber'],
      '03.06.2026, 14:32 Uhr',
    ],
    [
      'Spanish',
      [
        'El puerto viejo se abre a los veleros',
        'Por Ana Ruiz',
        'Publicado el 3 de junio de 2026 a las 14:32',
        'Tiempo de lectura: 3 minutos',
        '(Foto: EFE)',
        '',
        'El consejo votó el martes la reapertura del puerto viejo de la ciudad.',
        'Te puede interesar: Lorient cierra la lonja',
        'Las obras duraron dieciocho meses.',
        'Publicidad',
        'Suscríbete a nuestro boletín',
      ],
      ['Ana Ruiz'],
      '3 de junio de 2026 a las 14:32',
    ],
  ])('in %s keeps its title and prose alone', (_, lines, bylines, published) => {
    const article = read(lines.join('\n'));
    const prose = lines.filter((line) => line.endsWith('.') && !line.includes('©'));
    expect(textsOf(article)).toEqual([lines[0], ...prose]);
    expect(article).toMatchObject({ title: { text: lines[0] }, bylines, published });
  });

  test('keeps the same lines as Markdown and as HTML', () => {
    const lines = ['Par Jeanne Morvan', FRENCH, 'Lire aussi : À Lorient, la criée', MORE];
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    for (const article of [
      read(`# Le port rouvre\n\n${lines.join('\n\n')}`, 'markdown'),
      read(`<h1>Le port rouvre</h1>${html}`, 'html'),
    ]) {
      expect(textsOf(article)).toEqual(['Le port rouvre', FRENCH, MORE]);
      expect(article.bylines).toEqual(['Jeanne Morvan']);
    }
  });

  test('loses the titles below “read also”, up to a blank line', () => {
    const also = 'Lire aussi\nÀ Lorient, la criée ferme\nDouarnenez perd son chantier\n';
    expect(textsOf(read(`${FRENCH}\n\n${also}\n${MORE}`))).toEqual([FRENCH, MORE]);
    expect(textsOf(read(`${FRENCH}\n\nLire aussi\n\n${MORE}`))).toEqual([FRENCH, MORE]);
  });

  test('loses the list below a heading “See also”, and not the section after it', () => {
    const also = '## Lire aussi\n\n- À Lorient, la criée ferme\n- Douarnenez';
    const article = read(`# Le port\n\n${FRENCH}\n\n${also}\n\n## Sources\n\n${MORE}`, 'markdown');
    expect(textsOf(article)).toEqual(['Le port', FRENCH, 'Sources', MORE]);
  });

  test('loses the numbers of its pages', () => {
    expect(textsOf(read(`${FRENCH}\n\nPage 3 sur 12\n\n${MORE}\n\n- 4 -`))).toEqual([FRENCH, MORE]);
  });

  test.each([
    'Par temps de pluie, le port reste ouvert.',
    'Lire aussi les lettres de Proust, dit-elle, est un plaisir.',
    'Publié le 3 mars 1998, ce roman a changé sa vie.',
    'Photographier le port est interdit depuis mardi.',
    'Partager le quai ne va pas de soi.',
    'La photo de l’AFP a fait le tour du monde.',
    'Le port a perdu dix navires en un an. Source : Insee',
    'By Tuesday the port was open again.',
    'Read more books, says the librarian.',
    'Video: the port seen from a kite',
    'Related companies are not concerned.',
    'Stand 3 was closed on Tuesday.',
  ])('keeps a sentence of the article: %s', (sentence) => {
    expect(textsOf(read(`${FRENCH}\n\n${sentence}`))).toEqual([FRENCH, sentence]);
  });

  test('keeps a heading that is the title, whatever it looks like', () => {
    const article = read(`# Photo: a history\n\n${FRENCH}`, 'markdown');
    expect(article.title?.text).toBe('Photo: a history');
  });

  test('keeps “Anzeige” above the article, where it says who paid', () => {
    const lines = ['Anzeige', 'Der alte Hafen öffnet für Segler', 'Der Rat hat es beschlossen.'];
    expect(textsOf(read(lines.join('\n\n')))).toEqual(lines);
  });

  test('that is nothing but such lines is read as it is', () => {
    expect(textsOf(read('Par Jeanne Morvan\n\nPartager'))).toEqual([
      'Par Jeanne Morvan',
      'Partager',
    ]);
  });
});

describe('a mail', () => {
  const fields =
    'De : Jeanne Morvan <jeanne@cahier.example>\nEnvoyé : mercredi 3 juin 2026 14:32\nÀ : Rédaction\nObjet : TR: papier port\n';
  const closing =
    'Bien cordialement,\nJeanne\n--\nJeanne Morvan\nLe Cahier du large\n06 12 34 56 78';

  test('loses its fields, greeting, closing and signature', () => {
    const article = read(`${fields}\nBonjour à tous,\n\n${FRENCH}\n\n${MORE}\n\n${closing}`);
    expect(textsOf(article)).toEqual([FRENCH, MORE]);
    expect(article.title).toBeNull();
  });

  test('loses the mail it answers', () => {
    const answered = 'Le mer. 3 juin 2026 à 14:32, Yann Kerbrat <yann@cahier.example> a écrit :';
    expect(textsOf(read(`${FRENCH}\n\n${answered}\n\n> Tu as le papier ?\n> Merci`))).toEqual([
      FRENCH,
    ]);
  });

  test.each([
    ['From: Ada\nSent: Wednesday\nTo: Desk\nSubject: Port\n', 'Sent from my iPhone'],
    ['Von: Jan\nGesendet: Mittwoch\nAn: Desk\nBetreff: Hafen\n', 'Von meinem iPhone gesendet'],
    ['De: Ana\nEnviado: miércoles\nPara: Mesa\nAsunto: Puerto\n', 'Enviado desde mi iPhone'],
  ])('has fields in other languages: %s', (head, foot) => {
    expect(textsOf(read(`${head}\n${FRENCH}\n\n${foot}`))).toEqual([FRENCH]);
  });

  test('is not an open letter: its greeting and closing stay', () => {
    const letter = `Monsieur le maire,\n\n${FRENCH}\n\nCordialement,`;
    expect(textsOf(read(letter))).toHaveLength(3);
  });

  test('is not a text that quotes: marked lines are a quotation', () => {
    const article = read(`${FRENCH}\n\n> Le port n’est pas à vendre,\n> il est à vous.\n\n${MORE}`);
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'quotation',
      'paragraph',
    ]);
    expect(textsOf(article)[1]).toBe('Le port n’est pas à vendre, il est à vous.');
  });
});

test('a chat gives its messages without times, names and what was left out', () => {
  const chat = [
    '[12/06/2026 14:32:05] Jeanne Morvan: *Le port rouvre aux voiliers*',
    '',
    '[12/06/2026 14:32:40] Jeanne Morvan: <Médias omis>',
    `[12/06/2026 14:33:10] Jeanne Morvan: ${FRENCH}`,
  ];
  const article = read(chat.join('\n'));
  expect(textsOf(article)).toEqual(['Le port rouvre aux voiliers', FRENCH]);
  expect(article.title?.text).toBe('Le port rouvre aux voiliers');
});

test('a text from a word processor loses its tabs and keeps its curly marks', () => {
  const article = read(`Le port\trouvre aux voiliers\n\n\t${MORE}\n\n\t${FRENCH}`);
  expect(textsOf(article)).toEqual(['Le port rouvre aux voiliers', MORE, FRENCH]);
});

function read(text: string, type: SourceType = 'text'): Article {
  const bytes = new TextEncoder().encode(text);
  return readArticle({ name: 'article', type, bytes }, { lang: null, url: null });
}

function textsOf(article: Article): string[] {
  return article.blocks.map((block) => article.text.slice(...block.span));
}
