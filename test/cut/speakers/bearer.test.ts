import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const said: Readonly<Record<string, string>> = {
  fr: '« Les travaux seront terminés avant la fin de l’année », assure',
  en: '“The works will be finished before the end of the year,” said',
  de: '„Die Arbeiten werden noch vor dem Ende des Jahres beendet sein“, sagte',
  es: '«Las obras terminarán antes de que acabe este mismo año», señaló',
  it: '«I lavori saranno finiti prima della fine di quest’anno», ha detto',
  pt: '«As obras vão acabar antes do final deste mesmo ano», disse',
};

function speakerOf(lang: string, phrase: string, more = '') {
  const speaker = quotesOf(`${said[lang]} ${phrase}. ${more}`, lang)[0]?.speaker;
  return speaker && [speaker.name, speaker.role];
}

describe('a name behind the comma of a role and its institution', () => {
  test.each([
    ['fr', 'le président de la région Bretagne', 'Paul Morvan'],
    ['fr', 'la proviseure du lycée Jules-Ferry', 'Anne Le Goff'],
    ['fr', 'le délégué du groupe Renault', 'Paul Morvan'],
    ['fr', 'le porte-parole du collectif Sauvons la dune', 'Paul Morvan'],
    ['fr', 'la procureure de la République de Grasse', 'Anne Le Goff'],
    ['fr', 'le capitaine du XV de France', 'Yves Abgrall'],
    ['fr', 'le chef du centre de secours Lyon Nord', 'Yves Abgrall'],
    ['en', 'the president of the Toronto Transit Commission', 'Anna Reed'],
    ['en', 'the principal of Lincoln High School', 'Anna Reed'],
    ['de', 'der Präsident der Freien Universität Berlin', 'Jens Amann'],
    ['es', 'el director del Museo del Prado', 'Luis Vega'],
    ['es', 'el alcalde de San Fernando de Henares', 'Luis Vega'],
    ['it', 'il direttore del Museo Egizio di Torino', 'Luca Riva'],
    ['pt', 'o presidente da Câmara Municipal de Viana do Castelo', 'Rui Lima'],
  ])('is the speaker, in %s: “%s”', (lang, role, name) => {
    const [article = ''] = role.split(' ');
    expect(speakerOf(lang, `${role}, ${name}`)).toEqual([name, role.slice(article.length + 1)]);
  });
});

describe('a name within what a role is of', () => {
  test.each([
    ['fr', 'le directeur du lycée Jules Ferry'],
    ['fr', 'la gérante de la librairie Mollat'],
    ['fr', 'le président du groupe Les Républicains'],
    ['es', 'el nuevo director del Festival de Otoño'],
    ['en', 'the principal of Lincoln High School'],
  ])('is nobody, in %s: “%s”', (lang, role) => {
    const [article = ''] = role.split(' ');
    expect(speakerOf(lang, role)).toEqual([null, role.slice(article.length + 1)]);
  });

  test('is nobody, though the article names the body again', () => {
    const more = 'La plage de Guidel est fermée. Tout Guidel attend.';
    expect(speakerOf('fr', 'le porte-parole du collectif Sauvons Guidel', more)?.[0]).toBeNull();
  });
});

describe('a name right behind a role and what it is of', () => {
  test.each([
    ['a given name tells', 'le ministre de l’Intérieur Gérard Lemaître', ''],
    [
      'the article tells again',
      'le ministre de l’Intérieur Xhemail Duka',
      'Le texte de Duka passe lundi. Selon Duka, il est prêt.',
    ],
    ['nothing stands between', 'le maire socialiste Xhemail Duka', ''],
  ])('is the speaker where %s', (_, phrase, more) => {
    expect(speakerOf('fr', phrase, more)?.[0]).toBe(phrase.split(' ').slice(-2).join(' '));
  });
});

describe('what stands behind a name and its comma', () => {
  test.each([
    'à propos du maire élu en 1983',
    'au sujet du maire',
    'aux côtés du maire',
    'face au maire de Brest',
  ])('is no role where it is about another: “%s”', (phrase) => {
    expect(speakerOf('fr', `Anne Le Goff, ${phrase}`)).toEqual(['Anne Le Goff', null]);
  });

  test('is a role without the word for oneself', () => {
    expect(speakerOf('fr', 'Anne Le Goff, elle-même éleveuse')).toEqual([
      'Anne Le Goff',
      'éleveuse',
    ]);
  });
});

test('A role ends before where its bearer spoke', () => {
  expect(speakerOf('fr', 'la directrice du théâtre de Brest au micro de RTL')).toEqual([
    null,
    'directrice du théâtre de Brest',
  ]);
});

describe('a title', () => {
  test.each([
    ['de', 'Linksaußen Ina Großmann', 'Ina Großmann', 'Linksaußen'],
    ['de', 'Insolvenzverwalterin Ina Großmann', 'Ina Großmann', 'Insolvenzverwalterin'],
    ['en', 'Alderman Russell Fleming', 'Russell Fleming', 'Alderman'],
    ['en', 'Senior Molly Russell', 'Molly Russell', null],
  ])('is no part of the name, in %s: “%s”', (lang, phrase, name, role) => {
    expect(speakerOf(lang, phrase)).toEqual([name, role]);
  });

  test('in capitals is nobody', () => {
    expect(speakerOf('fr', 'le CEO de la conserverie')).toEqual([null, 'CEO de la conserverie']);
    const phrase = 'der Erste Bevollmächtigte der IG Metall Velbert, Hakan Civelek';
    expect(speakerOf('de', phrase)?.[0]).toBe('Hakan Civelek');
  });

  test('stands behind the half of a verb', () => {
    const text = said.de?.replace('sagte', 'fügte hinzu') ?? '';
    const [quote] = quotesOf(`${text} Trainer Anton Bauer.`, 'de');
    expect(quote?.speaker).toMatchObject({ name: 'Anton Bauer', role: 'Trainer' });
  });
});

test('A news conference on a day is no source', () => {
  const text =
    '“The town has no money for it this year,” Anna Reynolds said at a news conference Sunday.';
  expect(quotesOf(text, 'en')[0]?.speaker).toMatchObject({ name: 'Anna Reynolds', via: null });
});

test('The subject of a clause within what another said does not speak', () => {
  const text =
    'U.S. Secretary of State Helen Rowan Clarke said that until Iran reassures the world, “it would be premature to lift any of the sanctions.”';
  expect(quotesOf(text, 'en').map(({ speaker }) => speaker?.name)).not.toContain('Iran');
});
