import { describe, expect, test } from 'vitest';
import { cutOf } from '../reading.ts';

function quoteOf(text: string, lang: string) {
  const [quote] = cutOf(text, lang).quotes;
  return (
    quote && {
      text: quote.text,
      name: quote.speaker?.name,
      role: quote.speaker?.role,
      via: quote.speaker?.via,
    }
  );
}

describe('in French, the speaker is found', () => {
  const said = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';

  test.each([
    ['after the quotation', `« ${said} », a affirmé mardi la maire de Brest Anne Kermarrec.`],
    [
      'by an inverted verb and a pronoun',
      `Anne Kermarrec s’est voulue rassurante. « ${said} », a-t-elle affirmé.`,
    ],
    [
      'before the quotation',
      `La maire de Brest, Anne Kermarrec, a déclaré à la presse : « ${said} »`,
    ],
    ['behind “selon”', `« ${said} », selon Anne Kermarrec.`],
    ['across a line break', `« ${said} »,\na affirmé Anne Kermarrec.`],
    ['across a paragraph break', `« ${said} »,\n\na affirmé Anne Kermarrec.`],
    ['past the one it was told to', `« ${said} », a confié à Ouest-Matin Anne Kermarrec.`],
    ['with straight marks', `"${said}", assure Anne Kermarrec.`],
    ['by a label', `Anne Kermarrec : « ${said} »`],
  ])('%s', (_, text) => {
    const found = quoteOf(`Le port de Brest change de visage.\n\n${text}`, 'fr');
    expect(found).toMatchObject({ text: said, name: 'Anne Kermarrec' });
  });

  test('in the fullest form the article has, with the role it gives elsewhere', () => {
    const text = `Le directeur du port Yves Abgrall a reçu la presse jeudi matin.\n\n« ${said} », a promis M. Abgrall.`;
    expect(quoteOf(text, 'fr')).toMatchObject({ name: 'Yves Abgrall', role: 'directeur du port' });
  });

  test('with the agency that reported it', () => {
    const text = `« ${said} », a affirmé Yves Abgrall, selon des propos rapportés par l’agence Armor-Presse.`;
    expect(quoteOf(text, 'fr')?.via).toBe('l’agence Armor-Presse');
  });

  test('not among the words that complete a role', () => {
    const text = `« ${said} », a affirmé le ministre de l’Intérieur Christophe Lemaître.`;
    expect(quoteOf(text, 'fr')).toMatchObject({
      name: 'Christophe Lemaître',
      role: 'ministre de l’Intérieur',
    });
  });
});

describe('in English, the speaker is found', () => {
  const said = 'We are not going to close the line before the winter is over';

  test.each([
    ['before the verb', `“${said},” Brennan said on Tuesday.`],
    ['after the verb', `“${said},” said Nuala Brennan, who runs the line.`],
    ['before the quotation', `Nuala Brennan told reporters: “${said}.”`],
    ['with an aside', `“${said},” Nuala Brennan, 55, said.`],
    ['behind “according to”', `“${said},” according to Nuala Brennan.`],
    ['by a pronoun', `Nuala Brennan was calm on Tuesday. “${said},” she said.`],
  ])('%s', (_, text) => {
    const found = quoteOf(`The company is run by Nuala Brennan.\n\n${text}`, 'en');
    expect(found?.text.replace(/\.$/u, '')).toBe(said);
    expect(found?.name).toBe('Nuala Brennan');
  });

  test('behind a place and a role', () => {
    const text = `“${said},” said Galway resident Maeve Joyce.`;
    expect(quoteOf(text, 'en')).toMatchObject({ name: 'Maeve Joyce', role: 'Galway resident' });
  });
});

test('In German, the verb comes second', () => {
  const text =
    'Nach der Sitzung sagte Bundesinnenminister Jens Harder: „Wir werden die Grenze nicht vor dem Winter schließen.“';
  expect(quoteOf(text, 'de')).toMatchObject({ name: 'Jens Harder', role: 'Bundesinnenminister' });
});

describe('nobody is quoted', () => {
  test.each([
    ['by a scare quote', 'Une mesure « provisoire » a été prise, selon Anne Kermarrec.'],
    [
      'by a title of a work',
      'Le film « Le Vieil Homme et la mer du Nord en hiver » sort mercredi au cinéma.',
    ],
    [
      'by a heading',
      'Le port change.\n\n🗣️ « Nous ne fermerons pas la ligne avant l’hiver »\nLa ville réfléchit encore.',
    ],
    [
      'by the publication’s own voice',
      'La Gazette décrypte :\n✍️ « Anne Kermarrec ne cherche pas à plaire aux armateurs du port. »',
    ],
    [
      'when the subject of a passive stands by',
      'Anne Kermarrec a été accusée par un opposant de « vendre le port aux armateurs étrangers sans débat ».',
    ],
    [
      'when two people could be meant',
      'Anne Kermarrec a rencontré Marie Le Goff. « Nous ne fermerons pas la ligne avant la fin de l’hiver », a-t-elle dit.',
    ],
  ])('%s', (_, text) => {
    expect(quoteOf(text, 'fr')).toBeUndefined();
  });

  test('when a verb leads to the next quotation', () => {
    const text =
      'When he was asked, “Will you really keep the line open all winter?” Tom Keane replied: “Yes.”';
    expect(quoteOf(text, 'en')).toBeUndefined();
  });
});

test('A quotation that is too long for a card keeps its first sentences whole', () => {
  const first =
    'Nous avons porté le courrier pendant quarante hivers sans jamais manquer une traversée.';
  const rest =
    ' La mer décide, et la mer seule, quoi qu’en disent les tableurs des comptables de la région.'.repeat(
      3,
    );
  const found = quoteOf(`« ${first}${rest} », a rappelé Yves Abgrall.`, 'fr');
  expect(found?.text.startsWith(first)).toBe(true);
  expect(found?.text.length).toBeLessThanOrEqual(280);
  expect(found?.text).toMatch(/\.$/u);
});

test('More quotes come when they are asked for, none when none are wanted', () => {
  const text =
    '« Nous ne fermerons pas la ligne avant l’hiver », a dit Yves Abgrall.\n\n« Personne ne nous a demandé notre avis sur la ligne », déplore Anne Kermarrec.';
  expect(cutOf(text, 'fr', { quotes: 2 }).quotes).toHaveLength(2);
  expect(cutOf(text, 'fr', { quotes: 0 }).quotes).toEqual([]);
  expect(cutOf(text, 'fr').alternatives.quote).toHaveLength(1);
});

describe('a reporting clause between the marks is nobody’s speech', () => {
  test.each([
    [
      'fr',
      '« Un signalement a été fait au parquet de Brest, a confié à Ouest-Matin l’avocat Paul Morvan. »',
      'Un signalement a été fait au parquet de Brest',
    ],
    [
      'de',
      '„Wir werden die Grenze nicht vor dem Winter schließen, sagte Paul Morvan.“',
      'Wir werden die Grenze nicht vor dem Winter schließen',
    ],
  ])('%s: what comes before it is the quote', (lang, text, said) => {
    expect(quoteOf(text, lang)).toMatchObject({ text: said, name: 'Paul Morvan' });
  });

  test.each([
    [
      'en',
      '“It is a choice we made a long time ago, Nuala Brennan said, and we will stand by it.”',
    ],
    [
      'fr',
      '« Il faut fermer la ligne avant l’hiver, a dit Anne Kermarrec. Moi, j’en doute », lance Paul Morvan.',
    ],
  ])('%s: in the middle of a sentence there is no quote', (lang, text) => {
    expect(quoteOf(text, lang)).toBeUndefined();
  });
});

test('What a clause between the marks interrupts is one, both parts in place', () => {
  const text =
    '« Nous avons toujours dit, a rappelé Paul Morvan, que la mer nous prendrait un jour ce quai. »';
  expect(quoteOf(text, 'fr')).toMatchObject({
    text: 'Nous avons toujours dit que la mer nous prendrait un jour ce quai.',
    name: 'Paul Morvan',
  });
});

test('What follows in sentences of its own behind such a clause is the speaker’s, too', () => {
  const text =
    '« Les comptes ? Pas très bons, admet Paul Morvan. Pour moi, la ligne ne fermera jamais avant la fin de l’hiver. »';
  expect(quoteOf(text, 'fr')).toMatchObject({
    text: 'Pour moi, la ligne ne fermera jamais avant la fin de l’hiver.',
    name: 'Paul Morvan',
  });
});

test('A quotation that a clause interrupts is one, both parts in place', () => {
  const text =
    '« C’est un choix difficile pour tout le monde », a dit Paul Morvan, « que nous assumons devant les habitants ».';
  const [quote] = cutOf(text, 'fr').quotes;
  expect(quote?.text).toBe(
    'C’est un choix difficile pour tout le monde que nous assumons devant les habitants',
  );
  expect(quote?.spans).toHaveLength(2);
});

test('A second quotation that is part of another sentence is not joined to the first', () => {
  const text =
    '“Unless you know them well, trust but verify,” Nuala Brennan said of what you hear from “pseudo experts and other friends” online.';
  expect(quoteOf(text, 'en')?.text).not.toContain('pseudo');
});

describe('the source that reported a quotation is kept', () => {
  const french = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';
  const english = 'We are not going to close the line before the winter is over';
  const german = 'Wir werden die Grenze nicht vor dem Winter schließen';

  test.each([
    [
      'fr',
      `« ${french} », a dit Anne Kermarrec, selon des propos recueillis par le journal Ar Mor.`,
      'le journal Ar Mor',
    ],
    ['fr', `« ${french} », a confié Anne Kermarrec dans un entretien au Monde.`, 'Le Monde'],
    ['fr', `« ${french} », explique au Parisien Anne Kermarrec.`, 'Le Parisien'],
    ['fr', `« ${french} », a déclaré à l’AFP Anne Kermarrec.`, 'l’AFP'],
    ['fr', `« ${french} », a expliqué à l’AFP le directeur du port Paul Morvan.`, 'l’AFP'],
    ['fr', `« ${french} », a confié Anne Kermarrec à Midi Libre.`, 'Midi Libre'],
    ['fr', `« ${french} », a indiqué à la Voix du Nord Anne Kermarrec.`, 'la Voix du Nord'],
    [
      'fr',
      `« ${french} », a commenté Anne Kermarrec sur France Bleu Armorique ce jeudi.`,
      'France Bleu Armorique',
    ],
    ['en', `“${english},” Nuala Brennan told The Namibian last month.`, 'The Namibian'],
    ['fr', `« ${french} », a déclaré Anne Kermarrec à l’AFP.`, 'l’AFP'],
    ['fr', `« ${french} », a dit Anne Kermarrec, rapporte Le Parisien.`, 'Le Parisien'],
    ['fr', `Selon l’AFP, Anne Kermarrec a déclaré : « ${french}. »`, 'l’AFP'],
    ['en', `“${english},” Nuala Brennan told Reuters on Monday.`, 'Reuters'],
    ['en', `“${english},” Nuala Brennan said in an interview with the BBC.`, 'the BBC'],
    ['de', `„${german}“, sagte Jens Harder der „Bild am Sonntag“.`, 'der „Bild am Sonntag“'],
    ['de', `„${german}“, sagte Jens Harder gegenüber der dpa.`, 'der dpa'],
  ])('%s: %s', (lang, text, via) => {
    expect(quoteOf(text, lang)?.via).toBe(via);
  });

  test.each([
    ['fr', `« ${french} », a dit Anne Kermarrec sur la Syrie à Paul Morvan.`],
    ['fr', `« ${french} », a dit Anne Kermarrec à propos de l’Europe à la montagne.`],
    ['en', `“${english},” Nuala Brennan told MPs in the House of Commons.`],
    ['de', `„${german}“, sagte Jens Harder, Chefredakteur der Zeitung Morgenpost.`],
  ])('%s: nobody but an outlet is a source: %s', (lang, text) => {
    expect(quoteOf(text, lang)?.via).toBeNull();
  });

  test('and is not the speaker', () => {
    expect(quoteOf(`« ${french} », rapporte l’AFP.`, 'fr')).toBeUndefined();
    expect(quoteOf(`Selon l’AFP, Anne Kermarrec a déclaré : « ${french}. »`, 'fr')?.name).toBe(
      'Anne Kermarrec',
    );
  });
});
