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
  ['is spoken to', `To Ms Reed, Mr Tobin was blunt: “${WORDS}”`],
  [
    'shows what another sent',
    `Prosecutor Adam Ruiz showed the jury the message Keane sent: “${WORDS}”`,
  ],
  ['recalls what another said', `Paul Hill recalled his wife’s last words to him: “${WORDS}”`],
])('and nobody who %s', (_, text) => {
  expect(quotesOf(text, 'en')).toEqual([]);
});
