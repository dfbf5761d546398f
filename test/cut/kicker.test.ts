import { describe, expect, test } from 'vitest';
import { NO_OVERRIDES, overridesFrom } from '../../src/cut/cut-article.ts';
import { cutOf } from './reading.ts';

function kickerOf(text: string, lang = 'fr'): string | null {
  return cutOf(text, lang).kicker?.text ?? null;
}

describe('an article without a section', () => {
  test('has the name it is about and its headline does not say over it, where the article has it', () => {
    const text =
      'Les pêcheurs du port ont reçu une aide de 200 euros lundi. À Quimper, la criée a rouvert. La flotte de Quimper compte vingt bateaux. Le prix du gazole a doublé à Quimper.';
    const { headline, kicker } = cutOf(text, 'fr');
    expect(headline.text).not.toContain('Quimper');
    expect(kicker).toMatchObject({ text: 'Quimper', origin: 'article' });
    expect(text.slice(...(kicker?.spans[0] ?? [0, 0]))).toBe('Quimper');
  });

  test('has none where the headline says it, in whatever form', () => {
    const text =
      'Le parlement espagnol a voté lundi un budget pour les écoles. En Espagne, on manque de livres. Les parents d’Espagne sont soulagés. Toute l’Espagne en parlait.';
    expect(kickerOf(text)).toBeNull();
  });

  test('has none that only the quoted name', () => {
    const said =
      '« La ville croit en Dieu. » « Que ferait-on sans Dieu ? » « Je jure devant Dieu que le port rouvre. »';
    expect(
      kickerOf(`Les pêcheurs du port ont reçu une aide. ${said} Le gazole a doublé.`),
    ).toBeNull();
    const told = said.replace('« La ville croit en Dieu. »', 'La ville croit en Dieu.');
    expect(kickerOf(`Les pêcheurs du port ont reçu une aide. ${told} Le gazole a doublé.`)).toBe(
      'Dieu',
    );
  });

  test('has none where nothing is named often enough', () => {
    expect(kickerOf('Le marché a rouvert lundi matin. Le maire de Quimper était là.')).toBeNull();
  });

  test('has a country that its first sentence names beside the main one', () => {
    const text =
      'Le Portugal a signé lundi un accord de pêche avec le Maroc au large du Sénégal. Le Portugal y gagne. Le Portugal envoie dix bateaux. Le Portugal paiera. Au Sénégal, la pêche est en crise. Le Sénégal demande un délai.';
    const overrides = overridesFrom({ headline: 'Le Portugal signe un accord de pêche' });
    expect(cutOf(text, 'fr', { overrides }).kicker?.text).toBe('Sénégal');
  });

  test.each([
    [
      'a people',
      'en',
      'A library opens',
      'Staff said British readers came first. By noon all British books were gone. By two most British films were too, and some British music.',
    ],
    [
      'the start of a sentence',
      'en',
      'A library opens',
      'According to staff, readers came first. According to them, books were gone. According to others, films were too.',
    ],
    [
      'an office that has its article',
      'fr',
      'Une bibliothèque ouvre',
      'Hier la Commission a dit oui. Puis la Commission a dit non. Enfin la Commission a voté.',
    ],
  ])('is not about %s', (_, lang, headline, text) => {
    expect(cutOf(text, lang, { overrides: overridesFrom({ headline }) }).kicker).toBeNull();
  });

  test('is not about half of a longer name', () => {
    const text =
      'La compagnie a suspendu lundi tous ses vols vers Rome. Air France invoque la météo. Air France rembourse. Les passagers d’Air France attendent. Air France ne dit pas combien.';
    const overrides = overridesFrom({ headline: 'Air Caraïbes reste au sol' });
    expect(cutOf(text, 'fr', { overrides }).kicker).toBeNull();
  });
});

describe('a person', () => {
  const lead = 'La présidente de la région a ouvert lundi le nouveau pont sur la rivière.';
  const about =
    'Claire Morvan était attendue. Claire Morvan est arrivée à pied. Claire Morvan a serré des mains.';

  test('is the kicker of an article that is about them', () => {
    expect(kickerOf(`${lead} ${about}`)).toBe('Claire Morvan');
  });

  test('is none beside another whom the headline names', () => {
    const named = lead.replace('La présidente de la région', 'Yann Tessier');
    expect(kickerOf(`${named} ${about}`)).toBeNull();
  });

  test('is none by their own quote', () => {
    const quote =
      '« Ce pont change la vie de toute la vallée, et pour longtemps », a dit Claire Morvan.';
    const { quotes, kicker } = cutOf(`${lead} ${about} ${quote}`, 'fr');
    expect(quotes[0]?.speaker?.name).toBe('Claire Morvan');
    expect(kicker).toBeNull();
  });

  test('is none who is only cited', () => {
    const cited =
      'Claire Morvan précise que le pont a coûté cher. Selon Claire Morvan, il est sûr. Il tiendra, estime Claire Morvan.';
    expect(kickerOf(`${lead} ${cited}`)).toBeNull();
  });

  test('is none in sensitive matter until somebody has looked', () => {
    const text = `${lead} ${about} Claire Morvan est mise en examen pour fraude.`;
    expect(kickerOf(text)).toBeNull();
    expect(kickerOf(`${lead} ${about} Une agression a suivi.`)).toBeNull();
    const reviewed = { ...NO_OVERRIDES, isReviewed: true };
    expect(cutOf(text, 'fr', { overrides: reviewed }).kicker?.text).toBe('Claire Morvan');
  });
});

describe('the editor', () => {
  const text =
    'La ville rouvre lundi son marché couvert. Tout Quimper y tenait. Les maraîchers de Quimper sont là. On fête ça à Quimper.';

  test('sets a kicker, or none', () => {
    const withKicker = (kicker: unknown) =>
      cutOf(text, 'fr', { overrides: overridesFrom({ kicker }) }).kicker;
    expect(withKicker(undefined)).toMatchObject({ text: 'Quimper' });
    expect(withKicker(null)).toBeNull();
    expect(withKicker('Commerce')).toMatchObject({ text: 'Commerce', origin: 'editor' });
    expect(withKicker('')).toBeNull();
  });
});
