import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

/** Who may speak in each article, and how each speaker's quotes begin; nothing else may be emitted. */
const ARTICLES: readonly (readonly [lang: string, text: string, said: Record<string, string[]>])[] =
  [
    [
      'fr',
      `Le procès de l’usine de Mourenx s’est ouvert mardi. À la barre, l’ancien directeur, Patrick Lasserre, a nié avoir dit à ses ouvriers : « Personne ne vous obligera à porter un masque ici. »

« Je n’ai jamais prononcé cette phrase, et je le répéterai jusqu’au bout », a-t-il lancé au tribunal. L’avocate des parties civiles, Me Claire Dutour, a lu à voix haute la lettre de Michel Etcheverry, mort en 2019 : « Je tousse depuis le printemps et le médecin ne veut rien me dire. »

« Mon mari rentrait blanc de poussière », raconte Mme Etcheverry.

Selon le rapport d’expertise, « aucune mesure n’a été effectuée entre 1998 et 2004 ». Sur la banderole des riverains : « Vous ne nous ferez pas taire avec du papier ! »`,
      { 'Patrick Lasserre': ['Je n’ai jamais'], 'Mme Etcheverry': ['Mon mari rentrait'] },
    ],
    [
      'en',
      `The board of Harwich Rail will meet on Friday. “Nobody has shown me a single figure that justifies this,” said Councillor Joan Whitby. Her colleague Martin Reeve was more cautious. “We should wait for the survey before we all start shouting,” he said.

Asked about the figures, a spokesman for the company said: “We do not comment on leaks of this or any kind.”

A banner over the ticket office reads: “Use it or lose it, because they already have.” Joan Whitby’s husband runs the café. “I stay out of it as far as I possibly can,” he said. Mr Reeve quotes the poet Ann Lowell: “A branch line is a sentence that ends in the sea.”`,
      {
        'Joan Whitby': ['Nobody has shown'],
        'Martin Reeve': ['We should wait'],
        'spokesman for the company': ['We do not comment'],
      },
    ],
    [
      'de',
      `Lübeck streitet über das Museumsschiff. Bürgermeister Jens Lorenzen kündigte am Montag an, die Mittel zu kürzen.

„Wir können nicht jedes Jahr eine Million in den Rumpf stecken“, sagte Lorenzen dem Hafenkurier. Auf einem Plakat vor dem Rathaus stand: „Hände weg von unserer Passat, ihr Landratten!“

Der Historiker Paul Haas zitierte den Kapitän Heinrich Grätz: „Ein Schiff, das nicht fährt, ist ein Haus, das schwimmt.“ Lorenzens Stellvertreter sagte: „Wir sammeln inzwischen Unterschriften in der ganzen Stadt.“`,
      { 'Jens Lorenzen': ['Wir können nicht'] },
    ],
    [
      'es',
      `El Ayuntamiento retirará las terrazas. El portavoz de los hosteleros, José Luis Arango, acusó a la concejala de «gobernar contra los bares». «Nos enteramos por la prensa de algo que nos va a costar el negocio», lamentó.

La lona que cubre la fachada dice: «Esta plaza era de todos y ahora es de nadie». El alcalde, Andrés Noval, citó a Jovellanos: «El primer deber de una ciudad es el de ser habitable».`,
      { 'José Luis Arango': ['Nos enteramos'] },
    ],
    [
      'it',
      `Il sindaco Marco Gallo non nasconde la delusione. «Abbiamo perso un’occasione che non tornerà per vent’anni», ha detto ai giornalisti.

Sullo striscione si legge: «Qui sotto dorme la storia, lasciatela dormire in pace». L’ex sindaco Giovanni Testa ricorda le parole del suo maestro, Aldo Pini: «Le città si governano con le orecchie prima che con le gru».`,
      { 'Marco Gallo': ['Abbiamo perso'] },
    ],
    [
      'nl',
      `Projectleider Joost van Dam is teleurgesteld. 'We waren er bijna, en dan trek je de stekker eruit', zegt hij.

Op een bord bij de halte staat: 'Deze bus denkt na, geeft u hem even de tijd'. Hoogleraar Els Bakker noemt het besluit verstandig. 'Een computer kan nog niet zien of een oma wil oversteken', aldus Bakker.`,
      { 'Joost van Dam': ['We waren er'], 'Els Bakker': ['Een computer kan'] },
    ],
    [
      'pt',
      `O presidente, António Vaz, garantiu que a decisão é definitiva. "Não vamos gastar dinheiro público num edifício que ameaça cair", disse.

Numa faixa lê-se: "Primeiro o peixe, depois as pedras, no fim as pessoas". "Vendi aqui sardinha durante quarenta anos e ninguém me perguntou nada", conta uma peixeira reformada.`,
      { 'António Vaz': ['Não vamos gastar'], 'peixeira reformada': ['Vendi aqui'] },
    ],
  ];

describe('In articles as newsrooms write them, nobody says what they did not say', () => {
  test.each(ARTICLES)('%s', (lang, text, said) => {
    const expected = Object.entries(said).flatMap(([name, openings]) =>
      openings.map((opening) => `${name}: ${opening}`),
    );
    const found = quotesOf(text, lang).map(({ text: words, speaker }) => {
      const line = `${speaker?.name ?? speaker?.role}: ${words}`;
      return expected.find((one) => line.startsWith(one)) ?? line;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

describe('Without marks, a long dash opens what is said', () => {
  const said = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';

  test.each([
    ['fr', `— ${said}, dit Anne Kermarrec.`, said],
    [
      'es',
      '—No vamos a cerrar la línea antes del invierno —dijo Carmen Ortega.',
      'No vamos a cerrar la línea antes del invierno',
    ],
  ])('%s', (lang, text, words) => {
    expect(quotesOf(text, lang).map((quote) => quote.text)).toEqual([words]);
  });

  test('but not in a list of facts', () => {
    const text = '— La ligne sera fermée avant la fin de l’hiver, indique Anne Kermarrec.';
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

test('What belongs to somebody is not them', () => {
  const text =
    '“We are not going to close the line before winter,” said Maeve Joyce’s lawyer, Tom Keane.';
  expect(quotesOf(text, 'en')[0]?.speaker?.name).toBe('Tom Keane');
});

describe('A speaker is a person and nothing around them', () => {
  const said = 'Wir zählen nicht auf die Dienste der Schweiz';

  test.each([
    [
      'a date',
      'de',
      `Außenminister Sergej Lindner sieht das anders und erklärte Anfang März: „${said}.“`,
      'Sergej Lindner',
    ],
    ['a verb', 'de', `„${said}“, sagte Kapitän Virgil Haas.`, 'Virgil Haas'],
    [
      'an article of the place',
      'es',
      '«El fuego vuelve otra vez hacia el municipio», advirtió el alcalde de Los Gallardos, Francisco Reyes.',
      'Francisco Reyes',
    ],
    [
      'the station',
      'fr',
      'Invité sur France Inter Philippe Morvan a réagi. « Nous ne fermerons pas la ligne avant l’hiver », a dit M. Morvan.',
      'Philippe Morvan',
    ],
    [
      'the office whose chief of staff speaks',
      'fr',
      'Denis Mauvais, directeur de cabinet du préfet, était là. « Nous ne fermerons pas la ligne avant l’hiver », a dit le préfet.',
      undefined,
    ],
    [
      'a source without a name',
      'en',
      'A Whitehall source said: “We are not going to close the line before winter.”',
      undefined,
    ],
    [
      'the one who is spoken of',
      'fr',
      'Jean Lascaux a exprimé sa colère. « Monsieur Jean Lascaux a dit ce que pense tout le pays », a-t-il déclaré.',
      undefined,
    ],
  ])('not %s', (_, lang, text, name) => {
    const [first] = quotesOf(text, lang);
    expect(first?.speaker?.name ?? undefined).toBe(name);
    expect(first?.speaker?.role ?? '').not.toMatch(/sagte/u);
  });
});
