import { expect, test } from 'vitest';
import type { Element, ElementChild } from '../../src/cards/card.ts';
import { FORMATS, formatFor } from '../../src/formats/index.ts';
import { applyLook } from '../../src/templates/apply-look.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { articleOf, cutOf, layOut, line, quote, speaker, templateFiles } from '../render/press.ts';

const og = [formatFor('og') ?? expect.fail('There is no og.')];

/** A wordmark of one colour, four times as wide as tall. */
function wordmark(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path fill="${colour}" d="M0 0h400v100H0z"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const logo = { onLight: wordmark('#111111'), onDark: wordmark('#fefefe') };
const brand = { handle: null, logo };

function template(name: string, look = {}) {
  const none = { paper: null, ink: null, accent: null };
  return applyLook(parseTemplate(name, templateFiles(name)), { ...none, ...look });
}

test.each([
  ['editorial', {}, logo.onLight],
  ['notebook', {}, logo.onLight],
  ['poster', {}, logo.onLight],
  ['night', {}, logo.onDark],
  ['photo', {}, logo.onDark],
  ['bulletin', {}, logo.onDark],
  ['bulletin', { accent: '#ffd23f' }, logo.onLight],
  ['editorial', { paper: '#101418', ink: '#ffffff' }, logo.onDark],
])('%s %o shows the logo made for its ground', async (name, look, expected) => {
  const { cards } = await layOut({ template: template(name, look), brand, formats: og });
  const pictures = pictureElements(cards[0]?.element).map(({ props }) => props.src);
  expect(pictures).toEqual([expected]);
});

test('without a logo there is no picture on the card', async () => {
  const { cards } = await layOut({ formats: og });
  expect(pictureElements(cards[0]?.element)).toEqual([]);
});

test.each([
  ['ltr', 0.62],
  ['rtl', 0.38],
] as const)('a photo is cut to its box, for a card that runs %s', async (dir, x) => {
  const asked: unknown[] = [];
  const crop = async (...wanted: readonly unknown[]) => {
    asked.push(wanted);
    return wordmark('#446688');
  };
  await layOut({
    article: articleOf({ dir, lang: dir === 'rtl' ? 'he' : 'fr' }),
    cut: cutOf({ headline: line(dir === 'rtl' ? 'המעבורות חוזרות' : 'Les bateaux reviennent') }),
    template: template('photo'),
    photo: { crop, credit: 'Ada Holm', alt: null },
    formats: og,
  });
  expect(asked).toEqual([[{ width: 672, height: 630 }, [x, 0.42]]]);
});

test.each(FORMATS.map(({ id }) => id))(
  'a photo’s long credit stands whole beside the other texts, in %s',
  async (id) => {
    const { cards, findings } = await layOut({
      article: articleOf({ publication: 'Le Cahier du large', bylines: ['Jeanne Le Goff'] }),
      cut: cutOf({
        headline: line('La métropole de Brest rouvre le vieux port aux voiliers de charge'),
        quotes: [
          quote('Nous n’ouvrons pas un musée, nous rouvrons un quai', speaker('Maëlle Kerautret')),
        ],
      }),
      template: template('photo'),
      photo: {
        crop: async () => wordmark('#446688'),
        credit: 'Yann Kerbrat-Le Goaziou / Agence de presse photographique de Bretagne (archives)',
        alt: null,
      },
      formats: FORMATS.filter((format) => format.id === id),
    });
    expect(cards).toHaveLength(2);
    expect([findings, cards.flatMap((card) => card.findings)]).toEqual([[], []]);
  },
);

function pictureElements(child: ElementChild | undefined): readonly Element[] {
  if (child === undefined || typeof child === 'string') return [];
  const { children = [] } = child.props;
  const inside = [children].flat().flatMap((one) => pictureElements(one));
  return child.type === 'img' ? [child, ...inside] : inside;
}
