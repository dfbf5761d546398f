/**
 * Milliseconds a card by step, and passes of the layout engine a card, on a
 * flat ground and over a photo: `npm run bench`. Take the ratios, not the
 * numbers.
 */
import type { CardPhoto } from '../../src/cards/pictures.ts';
import { drawPixels, drawPng } from '../../src/render/png.ts';
import { drawMeasured, drawSvg, measure as measureOnce } from '../../src/render/svg.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { articleOf, cutOf, layOut, line, quote, speaker, templateFiles } from '../render/press.ts';

const ROUNDS = 3;

const parts = {
  article: articleOf({
    publication: 'Le Quai',
    published: '2026-03-12',
    url: 'https://lequai.example',
  }),
  cut: cutOf({
    headline: line('Les bateaux de nuit reviennent sur les îles du Nord après neuf ans d’absence'),
    kicker: line('Transports'),
    quotes: [
      quote(
        'Nous avons laissé la jetée allumée chaque hiver, parce que personne, sur les îles, n’a cru que les bateaux étaient partis pour toujours, ni les pêcheurs, ni le maire, ni les enfants de l’école',
        speaker('Éloïse Çelik', 'capitaine du port'),
      ),
    ],
    takeaway: {
      ...line('Dès le 14 octobre, 3 traversées par nuit relieront l’île à la côte'),
      label: null,
    },
  }),
};

const GROUND =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v4H0z"/></svg>';
const photo: CardPhoto = {
  crop: async () => `data:image/svg+xml;base64,${btoa(GROUND)}`,
  credit: 'Photo : Ada Holm',
  alt: null,
};

let passes = 0;
let measuring = 0;
let drawing = 0;
let judging = 0;
const measure: typeof measureOnce = async (...given) => {
  passes += 1;
  const start = performance.now();
  const boxes = await measureOnce(...given);
  measuring += performance.now() - start;
  return boxes;
};
const draw: typeof drawMeasured = async (...given) => {
  passes += 1;
  const start = performance.now();
  const drawn = await drawMeasured(...given);
  drawing += performance.now() - start;
  return drawn;
};
const rasterise: typeof drawPixels = (svg) => {
  const start = performance.now();
  const pixels = drawPixels(svg);
  judging += performance.now() - start;
  return pixels;
};

for (const name of ['editorial', 'photo']) {
  for (let round = 0; round <= ROUNDS; round += 1) await run(name, round);
}

async function run(name: string, round: number): Promise<void> {
  passes = 0;
  measuring = 0;
  drawing = 0;
  judging = 0;
  const template = parseTemplate(name, templateFiles(name));
  const start = performance.now();
  const { cards, assets } = await layOut({ ...parts, template, photo, measure, draw, rasterise });
  const laidOut = performance.now();
  const svgs = await Promise.all(cards.map((card) => drawSvg(card, assets)));
  const drawn = performance.now();
  for (const svg of svgs) drawPng(svg);
  const ms = {
    measuring,
    fitting: laidOut - start - measuring - drawing - judging,
    contrast: judging,
    svg: drawing + drawn - laidOut,
    png: performance.now() - drawn,
  };
  const each = Object.entries(ms).map(
    ([step, time]) => `${step} ${(time / cards.length).toFixed(1)}`,
  );
  const undrawn = cards.filter(({ svg }) => svg === null);
  const perCard = (passes + undrawn.length) / cards.length;
  const which = round === 0 ? 'first' : `${round}`;
  console.log(
    `${name}, ${which}: ${cards.length} cards, ${perCard} passes a card; ms a card: ${each.join(', ')}`,
  );
}
