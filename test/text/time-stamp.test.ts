import { describe, expect, it } from 'vitest';
import { withoutTimeStamp } from '../../src/text/time-stamp.ts';

function rest(text: string): string {
  return text.slice(...withoutTimeStamp(text, [0, text.length]));
}

describe('a sentence without the time at which an entry was written', () => {
  it.each([
    ['12.31 Uhr: Der Hafen bleibt gesperrt.', 'Der Hafen bleibt gesperrt.'],
    ['17h55 – La digue a cédé.', 'La digue a cédé.'],
    ['18:20 The ferry has left.', 'The ferry has left.'],
    ['8:05 Uhr | „Alle sind wohlauf“, sagt die Wehr.', '„Alle sind wohlauf“, sagt die Wehr.'],
  ])('starts %s behind its time', (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it.each([
    '12.31 Uhr war es, als der Damm brach.',
    '18 h est l’heure du vote.',
    '12.5 Liter laufen aus.',
  ])('keeps the time that is part of what %s says', (text) => {
    expect(rest(text)).toBe(text);
  });
});
