import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const FR = 'Nous n’avons rien fait de mal depuis dix ans';
const ES = 'Nadie avisó a tiempo y por eso ardió medio pueblo en una noche';
const IT = 'Nessuno ha avvisato in tempo e il paese è bruciato in una notte';

function speakersOf(text: string, lang = 'fr') {
  return quotesOf(text, lang).map(({ speaker }) => [speaker?.name, speaker?.role, speaker?.via]);
}

describe('A verb or what somebody was doing is no role', () => {
  test.each([
    [`« ${FR} », juge Paul Morvan.`, null],
    [`« ${FR} », philosophe Paul Morvan.`, null],
    [`« ${FR} », a lâché Paul Morvan, assis au premier rang.`, null],
    [`« ${FR} », explique la juge Anne Morvan.`, 'juge'],
    [`« ${FR} », explique le philosophe Paul Morvan.`, 'philosophe'],
    [
      `Le président du club, Paul Morvan, assis au premier rang, écoutait.\n\n« ${FR} », a lâché Paul Morvan.`,
      'président du club',
    ],
  ])('%s', (text, role) => {
    expect(speakersOf(text).map((speaker) => speaker[1])).toEqual([role]);
  });
});

describe('Whom somebody speaks to is no part of their role', () => {
  test.each([
    [`« ${FR} », a dit le maire de Kerbrat au quotidien Le Progrès.`, 'maire de Kerbrat'],
    [`« ${FR} », a dit le ministre des Sports à l’AFP.`, 'ministre des Sports'],
    [`« ${FR} », a dit le préfet de Kerbrat au maire de Landudec.`, 'préfet de Kerbrat'],
    [`« ${FR} », a dit le ministre des Sports aux députés.`, 'ministre des Sports'],
    [`« ${FR} », a dit l’adjoint au maire de Kerbrat.`, 'adjoint au maire de Kerbrat'],
    [`« ${FR} », a dit le ministre délégué aux Transports.`, 'ministre délégué aux Transports'],
    [`« ${FR} », a dit le médecin au CHU de Kerbrat.`, 'médecin au CHU de Kerbrat'],
  ])('%s', (text, role) => {
    expect(speakersOf(text).map((speaker) => speaker[1])).toEqual([role]);
  });

  test('an office that speaks to another is still the only one', () => {
    const text = `Le préfet, Paul Morvan, est venu mardi.\n\n« ${FR} », a répondu le préfet au maire de Landudec.`;
    expect(speakersOf(text)).toEqual([['Paul Morvan', 'préfet', null]]);
  });

  test('a paper’s colleagues are the outlet they work for', () => {
    const text = `« ${FR} », a reconnu Anne Morvan à nos confrères de France Bleu.`;
    expect(speakersOf(text)).toEqual([['Anne Morvan', null, 'France Bleu']]);
  });
});

describe('Roles that no list knows', () => {
  test.each([
    ['fr', `« ${FR} », prévient la prévisionniste Anne Morvan.`, 'prévisionniste'],
    ['fr', `« ${FR} », a réagi l’écologiste Paul Morvan.`, 'écologiste'],
    [
      'fr',
      `« ${FR} », a réagi Me Paul Morvan, conseil de la famille Kerlan.`,
      'conseil de la famille Kerlan',
    ],
    ['es', `«${ES}», dijo la socialista Ana López.`, 'socialista'],
    ['it', `«${IT}», ha detto il leghista Paolo Pini.`, 'leghista'],
  ])('%s: %s', (lang, text, role) => {
    expect(speakersOf(text, lang).map((speaker) => speaker[1])).toEqual([role]);
  });

  test.each([
    ['fr', `« ${FR} », explique la liste de Paul Morvan.`],
    ['es', `«${ES}», dijo la revista Ana López.`],
  ])('%s: nobody is a list or a paper: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual([]);
  });

  test('the role between an article and the name’s commas is found elsewhere too', () => {
    const text = `Le maire de Kerbrat, Paul Morvan, a visité le port.\n\n« ${FR} », a dit Paul Morvan.`;
    expect(speakersOf(text)).toEqual([['Paul Morvan', 'maire de Kerbrat', null]]);
  });
});
