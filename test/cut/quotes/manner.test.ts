import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const FRENCH = 'Nous garderons le bac tant que le pont ne sera pas ouvert';
const GERMAN = 'Wir behalten die Fähre, bis die Brücke wirklich steht';
const ENGLISH = 'We will keep the ferry until the new bridge is open';
const SPANISH = 'Vamos a mantener el barco hasta que se abra el puente';
const ITALIAN = 'Terremo il traghetto finché il ponte non sarà aperto';
const PORTUGUESE = 'Vamos manter o barco até que a ponte esteja aberta';
const DUTCH = 'Wij houden de veerpont tot de nieuwe brug open is';

const speakersOf = (text: string, lang: string) =>
  quotesOf(text, lang).map(({ speaker }) => speaker?.name);

describe('behind a quotation, a verb of manner names who speaks', () => {
  test.each([
    ['fr', `« ${FRENCH} », savoure Anne Kermarrec, présidente du club.`, 'Anne Kermarrec'],
    ['fr', `« ${FRENCH} », s’est réjouie Anne Kermarrec.`, 'Anne Kermarrec'],
    ['fr', `« ${FRENCH} ! » rigole le capitaine Anne Kermarrec.`, 'Anne Kermarrec'],
    ['fr', `« ${FRENCH} », a tenu à préciser Anne Kermarrec.`, 'Anne Kermarrec'],
    ['fr', `« ${FRENCH} », fait valoir Anne Kermarrec.`, 'Anne Kermarrec'],
    ['de', `„${GERMAN}“, schwärmte Karin Seybold.`, 'Karin Seybold'],
    ['de', `„${GERMAN}“, erinnert sich Karin Seybold.`, 'Karin Seybold'],
    ['de', `„${GERMAN}“, zeigte sich Trainerin Karin Seybold zufrieden.`, 'Karin Seybold'],
    ['de', `„${GERMAN}“, zeigte sich Stadträtin Karin Seybold (SPD) zufrieden.`, 'Karin Seybold'],
    ['de', `„${GERMAN}“, hatte Stadträtin Karin Seybold (SPD) im Mai gesagt.`, 'Karin Seybold'],
    ['de', `„${GERMAN}“, fasste Karin Seybold die Lage zusammen.`, 'Karin Seybold'],
    ['en', `“${ENGLISH},” beamed Nuala Brennan.`, 'Nuala Brennan'],
    ['en', `“${ENGLISH},” Nuala Brennan shared.`, 'Nuala Brennan'],
    ['en', `“${ENGLISH},” pointed out Nuala Brennan.`, 'Nuala Brennan'],
    ['es', `«${SPANISH}», reflexiona Lucía Prieto.`, 'Lucía Prieto'],
    ['es', `«${SPANISH}», ha manifestado Lucía Prieto.`, 'Lucía Prieto'],
    ['it', `«${ITALIAN}», ha chiosato Carlo Bonetti.`, 'Carlo Bonetti'],
    ['it', `«${ITALIAN}», si è rammaricata Carla Bonetti.`, 'Carla Bonetti'],
    ['it', `«${ITALIAN}», queste le prime parole di Carlo Bonetti.`, 'Carlo Bonetti'],
    ['pt', `“${PORTUGUESE}”, frisou Rui Lima.`, 'Rui Lima'],
    ['pt', `“${PORTUGUESE}”, fez questão de lembrar Rui Lima.`, 'Rui Lima'],
    ['es', `«${SPANISH}», disparó Lucía Prieto.`, 'Lucía Prieto'],
    ['es', `«${SPANISH}», mantiene Lucía Prieto.`, 'Lucía Prieto'],
    ['es', `«${SPANISH}», afeó al alcalde Juan Vega la edil Lucía Prieto.`, 'Lucía Prieto'],
    ['pt', `“${PORTUGUESE}”, alfinetou a autarca Rita Lima.`, 'Rita Lima'],
    ['pt', `“${PORTUGUESE}”, reagiu Rui Lima.`, 'Rui Lima'],
    ['pt', `“${PORTUGUESE}”, defendeu-se Rui Lima.`, 'Rui Lima'],
    ['nl', `“${DUTCH}”, glundert Els Bakker.`, 'Els Bakker'],
    ['nl', `“${DUTCH}”, legt Els Bakker uit.`, 'Els Bakker'],
  ])('%s: %s', (lang, text, name) => {
    expect(speakersOf(text, lang)).toEqual([name]);
  });
});

describe('elsewhere, the same verb names nobody', () => {
  test.each([
    ['fr', `Quand on lui lance « ${FRENCH} », rit Anne Kermarrec.`],
    ['fr', `« ${FRENCH} » fait rire Anne Kermarrec.`],
    ['de', `Auf die Frage „Behalten wir die Fähre, bis die Brücke steht?“ lacht Karin Seybold.`],
    ['de', `„${GERMAN}“, steht auf dem Schild. Karin Seybold lacht.`],
    ['de', `„${GERMAN}“, ist Karin Seybold bekannt.`],
    ['en', `Told “${ENGLISH},” Nuala Brennan smiled.`],
    ['en', `“${ENGLISH},” Nuala Brennan shares the view of the mayor.`],
    ['en', `“${ENGLISH}.” Nuala Brennan grinned.`],
    ['es', `Cuando le dicen «${SPANISH}», ríe Lucía Prieto.`],
    ['es', `Cuando le gritan «${SPANISH}», interviene Lucía Prieto.`],
    ['es', `«${SPANISH}» mantiene viva la esperanza de Lucía Prieto.`],
    ['es', `«${SPANISH}», comparó la cifra con la de Lucía Prieto.`],
    ['pt', `Quando lhe gritam “${PORTUGUESE}”, reage Rui Lima.`],
    ['pt', `“${PORTUGUESE}”, publicou o jornal O Trevo.`],
    ['pt', `“${PORTUGUESE}”, saudou o ministro Rui Lima.`],
    ['it', `A chi dice «${ITALIAN}», sorride Carlo Bonetti.`],
    ['nl', `Op de vraag “Houden wij de veerpont tot de brug open is?” lacht Els Bakker.`],
  ])('%s: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual([]);
  });
});

test('marks that hold a verb of manner and its subject hold more than was said', () => {
  const text = `« ${FRENCH}, savoure Anne Kermarrec. Le reste viendra ensuite », ajoute Paul Haas.`;
  expect(quotesOf(text, 'fr')).toEqual([]);
});

describe('whom words were told to is not who spoke', () => {
  test.each([
    [`« ${FRENCH} », explique devant les habitants présents, Paul Haas.`, ['Paul Haas']],
    [`« ${FRENCH} », a dit lors d’une brève fête le maire, Paul Haas.`, ['Paul Haas']],
    [`« ${FRENCH} », a dit à la journaliste Anne Morel le maire Paul Haas.`, ['Paul Haas']],
    [`« ${FRENCH} », a déclaré devant le maire de la commune, Paul Haas.`, []],
    [`« ${FRENCH} », a déclaré devant le premier adjoint Paul Haas.`, []],
  ])('%s', (text, names) => {
    expect(speakersOf(text, 'fr')).toEqual(names);
  });
});

describe('an office of a body and its name speak', () => {
  test.each([
    ['es', `«${SPANISH}», dijo el rector de la Universidad de Salamanca, Luis Vega.`, 'Luis Vega'],
    ['it', `«${ITALIAN}», ha detto il comandante dei Vigili del Fuoco, Luca Riva.`, 'Luca Riva'],
    ['pt', `“${PORTUGUESE}”, disse o reitor da Universidade do Porto, Rui Lima.`, 'Rui Lima'],
  ])('%s: %s', (lang, text, name) => {
    expect(speakersOf(text, lang)).toEqual([name]);
  });
});

test('a body in the role of the last speaker is nobody a pronoun could mean', () => {
  const said = `“${ENGLISH},” he said.`;
  const told = (role: string) => `Owen Charette, ${role}, said the change was overdue. ${said}`;
  expect(speakersOf(told('head of Dining Services'), 'en')).toEqual(['Owen Charette']);
  expect(speakersOf(told('brother of Paul Haas'), 'en')).toEqual([]);
});

test.each([
  [`„${GERMAN}“, wird Karin Harder in der Mitteilung zitiert.`, ['Karin Harder']],
  [`„${GERMAN}“, wird Karin Harder vermisst, sie wird oft zitiert.`, []],
])('the one who is cited speaks: %s', (text, names) => {
  expect(speakersOf(text, 'de')).toEqual(names);
});
