import { describe, expect, test } from 'vitest';
import { cutOf, quotesOf, speakersInRoles } from '../reading.ts';

const SAID = '“Iedereen in het stadion kon zien dat de ploeg moe was”';

/** Name and role of the first quote; `Q` stands for the quotation. */
function speakerOf(text: string): [string | null, string | null] | undefined {
  return speakersInRoles(text.replace('Q', SAID), 'nl')[0];
}

describe('Who speaks in Dutch', () => {
  test.each([
    ['Q, stelt trainer Henk Loon van Borne.', ['Henk Loon', 'trainer']],
    ['Q, stelt trainer Jan Willem van Borne.', ['Jan Willem van Borne', 'trainer']],
    ['Q, stelt trainer Henk van den Borne.', ['Henk van den Borne', 'trainer']],
    ['Q, stelt Tjip van Loon van Borne.', ['Tjip van Loon', null]],
    ['Q, stelt Tjip Loon van het Havenfonds.', ['Tjip Loon', null]],
    ['Q, stelt Tjip van der Loon.', ['Tjip van der Loon', null]],
  ])('has no club or place behind the surname (%s)', (text, speaker) => {
    expect(speakerOf(text)).toEqual(speaker);
  });

  test.each([
    [
      'Kamerlid Mieke van Loon ziet een lichtpunt.\n\nQ, aldus van Loon.',
      ['Mieke van Loon', 'Kamerlid'],
    ],
    [
      'Aftredend burgemeester Tjip ter Braak van Borne is het zat.\n\nQ, aldus Ter Braak.',
      ['Tjip ter Braak', 'Aftredend burgemeester'],
    ],
  ])('is known by the surname with its particle, capital or not (%s)', (text, speaker) => {
    expect(speakerOf(text)).toEqual(speaker);
  });

  test('may have a place between the name and the verb', () => {
    const text = `Burgemeester Tjip van Loon van Borne zei dat zondag op de radio.\n\n${SAID.slice(0, -1)}.”`;
    expect(speakerOf(text)).toEqual(['Tjip van Loon', 'Burgemeester']);
  });

  test('is the scholar of a sentence, and not the university behind the name', () => {
    const text = 'Tjip Loon van de Universiteit Borne is niet overtuigd. Q, stelt hij.';
    expect(speakerOf(text)?.[0]).toBe('Tjip Loon');
  });

  test.each([
    ['De schade wordt geteld. Wethouder Loon: Q', ['Loon', 'Wethouder']],
    ['Tjip Braakman opent de brug. Braakman: Q', ['Tjip Braakman', null]],
    ['De schade wordt geteld. Braakman: Q', undefined],
  ])('is told by a label with a role or a known surname (%s)', (text, speaker) => {
    expect(speakerOf(text)).toEqual(speaker);
  });

  test('is nobody whom only a particle and a place tell', () => {
    expect(speakerOf('Mieke Loon kwam langs.\n\nQ, aldus van Borne.')?.[0] ?? null).not.toBe(
      'van Borne',
    );
  });

  test('has the verb before a role neither in the role nor cut off a headline', () => {
    const text = `Dat laat burgemeester Karel van Loon weten in een brief aan de buurt. ${SAID}, schrijft hij.`;
    expect(speakerOf(text)).toEqual(['Karel van Loon', 'burgemeester']);
    expect(cutOf(text, 'nl').headline.text).not.toMatch(/^Karel/u);
  });

  test('has the name of the paper that a role is joined to', () => {
    const text = 'Q, vertelt Elseveer Weekblad-hoofdredacteur Henk Loon.';
    expect(speakerOf(text)).toEqual(['Henk Loon', 'Elseveer Weekblad-hoofdredacteur']);
  });

  test('is no half of what “&” joins', () => {
    expect(speakerOf('Q, reageert Kunst & Cultuurraad Stovel Raap.')).toBeUndefined();
  });

  test('says what a curly mark opens and a straight one closes, and not up to an apostrophe', () => {
    const text =
      "Karel Loon waarschuwt: ‘Niemand weet dat de foto's en auto's van vroeger weg zijn.' Zo gaat dat.";
    expect(quotesOf(text, 'nl').map((quote) => quote.text)).toEqual([
      'Niemand weet dat de foto’s en auto’s van vroeger weg zijn.',
    ]);
  });
});
