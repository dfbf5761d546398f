import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

function speakerOf(text: string, lang: string): string | null | undefined {
  return quotesOf(text, lang)[0]?.speaker?.name;
}

describe('A role without a name leads to the one person who has it', () => {
  const said = 'Les premiers prélèvements montrent une eau parfaitement saine';

  test('where the article names them beside it', () => {
    const text = `La directrice de l’agence de l’eau, Solène Abgrall, a reçu la presse.\n\n« ${said} », a indiqué la directrice.`;
    expect(speakerOf(text, 'fr')).toBe('Solène Abgrall');
  });

  test.each([
    [
      'two have it',
      'La directrice de l’école, Anne Morel, et la directrice de la crèche, Solène Abgrall, ont reçu la presse.',
      'la directrice',
    ],
    [
      'another one of the kind is spoken of',
      'La directrice de l’école, Anne Morel, a reçu la presse. Une directrice de crèche était là.',
      'la directrice',
    ],
    [
      'the role says more than hers',
      'La directrice de l’école, Anne Morel, a reçu la presse.',
      'la directrice de la crèche',
    ],
    [
      'the article speaks of that office elsewhere',
      'La directrice de l’école, Anne Morel, a reçu la presse avec la directrice de la crèche.',
      'la directrice',
    ],
    [
      'the sex is another',
      'La directrice de l’école, Anne Morel, a reçu la presse.',
      'le directeur',
    ],
    [
      'it has an indefinite article',
      'La directrice de l’école, Anne Morel, a reçu la presse.',
      'une directrice',
    ],
  ])('and to nobody where %s', (_, opening, who) => {
    expect(speakerOf(`${opening}\n\n« ${said} », a indiqué ${who}.`, 'fr')).not.toBe('Anne Morel');
  });

  test('where a word tells which of two in such a role it is', () => {
    const text =
      'US President Tom Keane thanked the Irish President Anne Brennan. On Monday, the US President said: “We will not close the line before the winter.”';
    expect(quotesOf(text, 'en')[0]?.speaker?.name).toBe('Tom Keane');
    expect(quotesOf(text.replace('the US President', 'the President'), 'en')).toEqual([]);
  });

  test('in English and German', () => {
    expect(
      speakerOf(
        'The union leader Tom Keane left early.\n\n“We are not going to sign this paper today,” the union leader said.',
        'en',
      ),
    ).toBe('Tom Keane');
    expect(
      speakerOf(
        'Die Bürgermeisterin Karin Seybold kam zu spät.\n\n„Wir werden die Brücke nicht vor dem Winter sperren“, sagte die Bürgermeisterin.',
        'de',
      ),
    ).toBe('Karin Seybold');
  });
});

describe('A pronoun leads to the one whom the sentence before reports', () => {
  const said = 'Quinze minutes de nuit, c’est un délai tout à fait habituel';

  test('behind an inverted verb', () => {
    const text = `L’intervention a été normale, a estimé mardi la porte-parole, Maddy Kervella. « ${said} », a-t-elle assuré.`;
    expect(speakerOf(text, 'fr')).toBe('Maddy Kervella');
  });

  test('behind “pour”', () => {
    const text = `Pour Sophie Kervella, la sentence est difficile à accepter. « ${said} », a-t-elle assuré.`;
    expect(speakerOf(text, 'fr')).toBe('Sophie Kervella');
  });

  test('and to nobody where it reports two', () => {
    const text = `L’intervention a été normale, a estimé Maddy Kervella, mais trop tardive, a répliqué Sophie Morel. « ${said} », a-t-elle assuré.`;
    expect(speakerOf(text, 'fr')).toBeUndefined();
  });
});

describe('In German, a noun is no person', () => {
  const said = 'Ich mache es einfach deswegen, weil es noch niemand gemacht hat';

  test('so that it keeps no pronoun from its person', () => {
    const text = `Karin Seybold kritisierte die Hamburger Hafenverwaltung und die Firma Nordkai. „${said}“, sagte sie.`;
    expect(speakerOf(text, 'de')).toBe('Karin Seybold');
  });

  test('and a word behind a title is one', () => {
    const text = `Bundespräsident Sperling besuchte am Montag das Museum. „${said}“, sagte Sperling.`;
    expect(speakerOf(text, 'de')).toBe('Sperling');
  });
});
