import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const WORDS = 'The town would not be here without people who run towards the fire.';

test.each([
  [
    'a role by its bearer, though another is named behind',
    `Manager Tony Bright praised striker Joe Adams.\n\n“${WORDS}” the manager said.`,
    'Tony Bright',
    'Manager',
  ],
  [
    'a senator, and not the party behind the comma',
    `Senator Dale Ryder, R-Iowa, said: “${WORDS}”`,
    'Dale Ryder',
    'Senator',
  ],
  [
    'a role behind its place',
    `Ashford fire chief Ann Hill said: “${WORDS}”`,
    'Ann Hill',
    'Ashford fire chief',
  ],
])('English names %s', (_, text, name, role) => {
  expect(quotesOf(text, 'en')[0]?.speaker).toMatchObject({ name, role });
});

test.each([
  ['Manager', 'Leith manager Sir Tom Keane said', 'Tom Keane', 'Leith manager'],
  ['governor', 'Bank of Leith governor Ann Hill said', 'Ann Hill', 'Bank of Leith governor'],
  ['former captain', 'Former Leith captain Tom Keane said', 'Tom Keane', 'Former Leith captain'],
  ['pair of roles', 'Novelist and critic Lila Rae said', 'Lila Rae', 'Novelist and critic'],
  ['eyewitness', 'Eyewitness Paul Grady said', 'Paul Grady', 'Eyewitness'],
  ['father of three', 'Father-of-three Paul Grady said', 'Paul Grady', 'Father-of-three'],
  [
    'superintendent of police',
    'Superintendent of Police Paul Grady said',
    'Paul Grady',
    'Superintendent of Police',
  ],
  ['councillor', 'Cllr Ann Hill said', 'Ann Hill', 'Cllr'],
  ['deputy of Ireland', 'Independent TD Ann Hill said', 'Ann Hill', 'Independent TD'],
  ['chair of Ireland', 'Cathaoirleach Ann Hill said', 'Ann Hill', 'Cathaoirleach'],
  ['chief minister', 'Leith CM N Paul Grady said', 'N Paul Grady', 'Leith CM'],
  ['constable', 'Assistant Chief Constable Ann Hill said', 'Ann Hill', 'Assistant Chief Constable'],
  [
    'role before its comma',
    'Leith and Northside Commissioner, Ann Hill, said',
    'Ann Hill',
    'Leith and Northside Commissioner',
  ],
  [
    'minister for what takes two words',
    'Minister for Public Works Ann Hill said',
    'Ann Hill',
    'Minister for Public Works',
  ],
  [
    'minister for a thing before a comma',
    'Shadow Minister for Harbours, Ann Hill, said',
    'Ann Hill',
    'Shadow Minister for Harbours',
  ],
  [
    'dean by what stands before a comma',
    'Leith College of Arts Dean, Ann Hill, said',
    'Ann Hill',
    'Leith College of Arts Dean',
  ],
  [
    'dean behind a name',
    'Ann Hill, Dean of Arts at Leith, said',
    'Ann Hill',
    'Dean of Arts at Leith',
  ],
  [
    'manager whose given name is an office, too',
    'Manager Dean Smith said',
    'Dean Smith',
    'Manager',
  ],
  [
    'doctor by a degree and a role',
    'Ann Hill, Ph.D., a virologist, said',
    'Ann Hill',
    'virologist',
  ],
  ['councillor of Australia', 'Cr Ann Hill said', 'Ann Hill', 'Cr'],
  ['player', 'French centre-back Paul Grady said', 'Paul Grady', 'French centre-back'],
  ['role in lower case before its comma', 'Leith mayor, Ann Hill said', 'Ann Hill', 'Leith mayor'],
  ['councillor behind an adverb', 'Meanwhile Cllr Ann Hill said', 'Ann Hill', 'Cllr'],
  ['judge by all titles', 'In her remarks, Lord Justice Hill said', 'Lord Justice Hill', null],
  ['member of a party in capitals', 'The LNP’s Anand Vora Rao said', 'Anand Vora Rao', null],
  [
    'minister with a West African title',
    'The Ports Minister, Alhaji Tom Keane, said',
    'Tom Keane',
    'Ports Minister',
  ],
  [
    'leader with an Indian title',
    'Congress leader Shri Anand Rao said',
    'Anand Rao',
    'Congress leader',
  ],
  ['trade', 'Shop assistant Ann Hill, 23, said', 'Ann Hill', 'Shop assistant'],
  ['judge behind a frame', 'Sentencing Marlow, Judge Owen Tate said', 'Owen Tate', 'Judge'],
  ['party member', 'Labour’s Ruth Denny said', 'Ruth Denny', null],
  ['republican', 'Gov. Ann Hill, a Republican, said', 'Ann Hill', null],
  ['body’s voice', 'A Leith Airways spokesperson said', null, 'Leith Airways spokesperson'],
  ['bank', 'The Bank of Leith said', 'The Bank of Leith', null],
  ['fund', 'The International Harbour Fund said', 'The International Harbour Fund', null],
  [
    'society with a purpose',
    'The Leith Society for the Protection of Birds said',
    'The Leith Society for the Protection of Birds',
    null,
  ],
])('English reads a %s whole, and the name apart from the role', (_, lead, name, role) => {
  expect(quotesOf(`${lead}: “${WORDS}”`, 'en')[0]?.speaker).toMatchObject({ name, role });
});

test.each(['Save the Harbours', 'Recorder of Leith Owen Tate'])(
  'and takes no word for somebody out of “%s”',
  (lead) => {
    expect(quotesOf(`${lead} said: “${WORDS}”`, 'en')).toEqual([]);
  },
);

test.each([
  ['is spoken to', `To Ms Reed, Mr Tobin was blunt: “${WORDS}”`],
  [
    'shows what another sent',
    `Prosecutor Adam Ruiz showed the jury the message Keane sent: “${WORDS}”`,
  ],
  ['recalls what another said', `Paul Hill recalled his wife’s last words to him: “${WORDS}”`],
])('and nobody who %s', (_, text) => {
  expect(quotesOf(text, 'en')).toEqual([]);
});

test.each([
  ['an adverb before the verb', 'Tom Keane bluntly said,'],
  ['whom it is told to, without a comma', 'Tom Keane told the harbour board'],
])('English reads %s', (_, lead) => {
  expect(quotesOf(`${lead} “${WORDS}”`, 'en')[0]?.speaker?.name).toBe('Tom Keane');
});

test('and takes a family for no adverb', () => {
  expect(quotesOf(`Tom Keane family said, “${WORDS}”`, 'en')[0]?.speaker?.name).not.toBe(
    'Tom Keane',
  );
});

test.each([
  ['of a family’s absence', 'The family was not at home, Keane said.'],
  ['of a place by the compass', 'Keane said the ferries in Australia are “late”.'],
])('English follows “he” to who told right before %s', (_, before) => {
  const text = `The ship sailed for Western Australia, fire chief Tom Keane said.\n\n${before}\n\n“${WORDS}” he said.`;
  expect(quotesOf(text, 'en')[0]?.speaker?.name).toBe('Tom Keane');
});

test('a councillor is told by what the article says at length', () => {
  const text = `Leith councillor Ann Hill met the harbour board.\n\n“${WORDS}” said an incredulous cllr Hill.`;
  expect(quotesOf(text, 'en')[0]?.speaker).toMatchObject({
    name: 'Ann Hill',
    role: 'Leith councillor',
  });
});
test('and what several are is nobody’s role', () => {
  const text = `The hall opens.\n\nThe town got help from Leith-based accountants Tom Keane and Co.\n\n“${WORDS.slice(0, -1)},” Mr Keane said.`;
  expect(quotesOf(text, 'en')[0]?.speaker).toMatchObject({ name: 'Tom Keane', role: null });
});

test.each([
  ['Leith College of Arts Dean, Ann Hill', 'Ann Hill', 'Leith College of Arts Dean'],
  ['Vice President for Research Ann Hill', 'Ann Hill', 'Vice President for Research'],
  ['Coun. Ann Hill', 'Ann Hill', null],
])('English reads an office behind a verb of speech: %s', (speaker, name, role) => {
  expect(quotesOf(`“${WORDS}” said ${speaker}.`, 'en')[0]?.speaker).toMatchObject({ name, role });
});

test('An office and the one behind its comma are two where another is named in it', () => {
  const text = `Praise went to Leith manager Ann Hill, Tom Keane, and others.\n\n“${WORDS}” Keane said.`;
  expect(quotesOf(text, 'en')[0]?.speaker?.role ?? null).toBeNull();
});
