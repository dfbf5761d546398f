import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

describe('What means nothing without the article is no quote', () => {
  test.each([
    ['fr', 'Anne Kermarrec l’a dit : « Cela n’a jamais été fait ainsi par personne. »'],
    ['fr', '« Surtout parce que personne ne regarde jamais les comptes », a dit Anne Kermarrec.'],
    [
      'fr',
      '« Sans doute parce que personne ne regarde jamais les comptes », a dit Anne Kermarrec.',
    ],
    ['fr', '« Les derniers résultats ? Pas très bons », admet Anne Kermarrec.'],
    [
      'fr',
      'Anne Kermarrec a montré les cachets : « Paul et Jean Le Gall entre 300 et 600 euros par soirée dans Danse avec nous. »',
    ],
    ['en', '“Perhaps because it’s so easy for the crew to forget,” Anne Brennan said.'],
    ['en', '“This is what we have always been told here,” said Anne Brennan.'],
    ['de', 'Die Ministerin Karin Seybold sagte: „Das hat es noch nie gegeben.“'],
    ['it', 'Anna Riva l’ha definita così, e ha detto: «Un’ottima alleata, una leader forte».'],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  test.each([
    [
      'fr',
      '« Ça fait des années que nous luttons pour garder cette ligne », a dit Anne Kermarrec.',
    ],
    [
      'fr',
      '« C’est une honte pour les pêcheurs, les bateaux et toute la côte », a dit Anne Kermarrec.',
    ],
    ['de', '„Das ist ein Schlag für die Fischer, den Hafen und die Insel“, sagte Karin Seybold.'],
  ])('but “this” may say enough: %s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toHaveLength(1);
  });
});

describe('A quote that stands alone comes before one that leans', () => {
  test.each([
    [
      'fr',
      '« Cela devrait être interdit dans tous les ports de cette côte », a dit Anne Kermarrec. « Les bateaux ne sont plus contrôlés depuis dix ans dans nos ports », a ajouté Anne Kermarrec.',
      'Les bateaux',
    ],
    [
      'fr',
      '« Jamais en dix ans de métier il n’a voulu parler de ses comptes », a dit Anne Kermarrec. « Les comptes de la ligne ne sont plus contrôlés depuis dix ans », a dit Anne Kermarrec.',
      'Les comptes',
    ],
    [
      'en',
      '“Most of what happened on the pier had nothing to do with that,” Anne Brennan said. “The harbour has not been inspected for more than ten years,” Anne Brennan said.',
      'The harbour',
    ],
    [
      'fr',
      '« Les résultats obtenus pendant cette première phase ont surpris tout le port », a dit Anne Kermarrec. « Les résultats obtenus sur les quais de Brest ont surpris tout le port », a dit Paul Morvan.',
      'Les résultats obtenus sur les quais',
    ],
    [
      'en',
      '“In the spring they told the crews about the new timetable,” Anne Brennan said. “In the spring the owners told the crews about the new timetable,” Tom Keane said.',
      'In the spring the owners',
    ],
    [
      'en',
      'A mistake was found on the tickets. “Most of the people on the pier noticed the mistake,” Anne Brennan said. “Most of the people on the pier noticed the wrong date,” Tom Keane said.',
      'Most of the people on the pier noticed the wrong date',
    ],
    [
      'de',
      '„Diese Entscheidung trifft die Fischer auf den Inseln am meisten“, sagte Karin Seybold. „Die neue Fangquote trifft die Fischer auf den Inseln am meisten“, sagte Paul Harms.',
      'Die neue Fangquote',
    ],
    [
      'fr',
      'Deux navires ont sombré. « L’autre est resté au large jusqu’au retour du beau temps », a dit Anne Kermarrec. « Un navire est resté au large jusqu’au retour du beau temps », a dit Paul Morvan.',
      'Un navire',
    ],
    [
      'fr',
      '« Le dernier a été plus long à peindre que les bateaux de la criée », a dit Anne Kermarrec. « Le mur a été plus long à peindre que les bateaux du maire », a dit Paul Morvan.',
      'Le mur',
    ],
    [
      'fr',
      '« Les marins doivent être particulièrement attentifs à ces signaux, ainsi que les passagers », a dit Anne Kermarrec. « Les marins doivent être particulièrement attentifs aux signaux, surtout les jeunes », a dit Paul Morvan.',
      'Les marins doivent être particulièrement attentifs aux',
    ],
    [
      'en',
      '“In April we hired 500 on the whole coast and in May we hired 250,” Anne Brennan said. “In April we hired 500 people on the whole coast and in May nobody,” Tom Keane said.',
      'In April we hired 500 people',
    ],
    [
      'en',
      '“We should never have a budget for it at the expense of the crews,” Anne Brennan said. “We should never have a budget for gifts at the expense of the crews,” Tom Keane said.',
      'We should never have a budget for gifts',
    ],
    [
      'en',
      '“There are lots of awful things that happened there, but nobody ever cared,” Anne Brennan said. “There are lots of awful things that happened in port, but nobody cared,” Tom Keane said.',
      'There are lots of awful things that happened in port',
    ],
    [
      'de',
      '„Wenn ich dafür Gründe gefunden hätte, dann wäre der Hafen heute zu“, sagte Karin Seybold. „Wenn ich zwei Gründe gefunden hätte, dann wäre der Hafen heute zu“, sagte Paul Harms.',
      'Wenn ich zwei Gründe',
    ],
    [
      'fr',
      '« Nous avons des échanges réguliers et il me sollicite parfois », a dit Anne Kermarrec. « Nous avons des échanges réguliers et cordiaux avec le maire », a dit Paul Morvan.',
      'Nous avons des échanges réguliers et cordiaux',
    ],
  ])('%s: %s', (lang, text, opening) => {
    expect(quotesOf(text, lang)[0]?.text.startsWith(opening)).toBe(true);
  });

  test.each([
    ['en', 'In the spring the owners told the crews that they had to find a new harbour'],
    ['en', 'Everybody in this country knows somebody who has lost a boat to the bank'],
    ['en', 'The council cannot ignore this wave of closures along the whole coast'],
    ['fr', 'Les pêcheurs savent ce qu’ils doivent au port et aux gens de la côte'],
    ['fr', 'Les pêcheurs ont perdu la moitié des bateaux ces trois dernières années'],
    ['de', 'Die Fischer wissen, dass sie ohne den Hafen auf der Insel nicht leben werden'],
  ])('and what says itself of whom or what does not lean: %s: %s', (lang, words) => {
    const plain = {
      en: 'Anne Brennan said',
      fr: 'a dit Anne Kermarrec',
      de: 'sagte Karin Seybold',
    };
    const other = { en: 'Tom Keane said', fr: 'a dit Paul Morvan', de: 'sagte Paul Harms' };
    const leaning = {
      en: 'In the spring they told the crews about the harbour and the new timetable',
      fr: 'Les marins ont perdu la moitié des bateaux pendant cette longue période',
      de: 'Diese Entscheidung trifft die Fischer auf den Inseln am meisten',
    };
    const tag = lang === 'en' || lang === 'fr' ? lang : 'de';
    const text = `“${leaning[tag]},” ${plain[tag]}. “${words},” ${other[tag]}.`;
    expect(quotesOf(text, lang)[0]?.text).toBe(words);
  });
});

describe('A speaker whom only the sentences before tell is none', () => {
  test.each([
    'la direction nationale du groupe',
    'un autre cousin de la jeune femme',
    'le directeur',
  ])('%s', (who) => {
    const text = `« Il n’est pas question de jeter ces filets à la poubelle », a confirmé ${who}.`;
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

describe('Who is told by a role that says something', () => {
  const said = 'Nous n’avons jamais vu autant de filets à la poubelle';
  const words = 'Il n’est pas question de jeter ces filets à la poubelle';

  test.each([
    'le cousin de la jeune femme',
    'un ancien cadre dirigeant',
    'le chef du service d’hygiène de l’entreprise',
    'les habitants du quartier',
  ])('speaks without a name: %s', (who) => {
    const [first] = quotesOf(`« ${words} », a confirmé ${who}.`, 'fr');
    expect(first?.speaker).toMatchObject({ name: null, role: who.replace(/^(?:les?|un) /u, '') });
  });

  test('and comes behind who has one', () => {
    const text = `« ${said} », a confirmé le cousin de la jeune femme. « ${words} », a dit Anne Morel.`;
    expect(quotesOf(text, 'fr').map(({ speaker }) => speaker?.name)).toEqual(['Anne Morel', null]);
  });

  test.each([
    [
      'en',
      `“Nobody has asked us,” a council spokesman said. “${'We have looked at every boat on the coast and none is fit to sail'},” he added.`,
      'council spokesman',
    ],
    [
      'fr',
      `« On verra », a dit une porte-parole de la mairie. « ${said} », a-t-elle ajouté.`,
      'porte-parole de la mairie',
    ],
  ])('and goes on as a pronoun: %s', (lang, text, role) => {
    expect(quotesOf(text, lang)[0]?.speaker).toMatchObject({ name: null, role });
  });

  test('but not behind somebody else, nor as somebody of another gender', () => {
    const asked = `« On verra », a dit une porte-parole de la mairie. Anne Morel est arrivée. « ${said} », a-t-elle ajouté.`;
    expect(quotesOf(asked, 'fr')[0]?.speaker?.role ?? null).toBeNull();
    const other = `« On verra », a dit une porte-parole de la mairie. « ${said} », a-t-il ajouté.`;
    expect(quotesOf(other, 'fr')).toEqual([]);
  });
});

test.each([
  [
    'de',
    '„Jetzt wird einer als Befreier gefeiert, der Blut an den Händen hat“, sagt der Anwalt Ayman Sheib ad-Din.',
    'Ayman Sheib ad-Din',
  ],
  [
    'pt',
    '“Não vamos fechar a linha antes do fim do inverno”, disse João do Carmo.',
    'João do Carmo',
  ],
  [
    'fr',
    '« Nous ne fermerons pas la ligne avant l’hiver », a dit Bachar al-Hassan.',
    'Bachar al-Hassan',
  ],
])('Particles stay in a name: %s: %s', (lang, text, name) => {
  expect(quotesOf(text, lang)[0]?.speaker?.name).toBe(name);
});
