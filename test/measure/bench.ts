/**
 * Milliseconds a card by step, and layout passes a card: `npm run bench`.
 * Take the ratios, not the numbers.
 */

import { drawPng } from '../../src/render/png.ts';
import { drawSvg, measure as measureOnce } from '../../src/render/svg.ts';
import { articleOf, cutOf, layOut, line, quote, speaker } from '../render/press.ts';

const ROUNDS = 5;

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

let passes = 0;
let measuring = 0;
const measure: typeof measureOnce = async (...given) => {
  passes += 1;
  const start = performance.now();
  const boxes = await measureOnce(...given);
  measuring += performance.now() - start;
  return boxes;
};

for (let round = 0; round <= ROUNDS; round += 1) await run(round === 0 ? 'first' : `${round}`);

async function run(name: string): Promise<void> {
  passes = 0;
  measuring = 0;
  const start = performance.now();
  const { cards, assets } = await layOut({ ...parts, measure });
  const laidOut = performance.now();
  const svgs = await Promise.all(cards.map((card) => drawSvg(card, assets)));
  const drawn = performance.now();
  for (const svg of svgs) drawPng(svg);
  const ms = {
    measuring,
    fitting: laidOut - start - measuring,
    svg: drawn - laidOut,
    png: performance.now() - drawn,
  };
  const each = Object.entries(ms).map(
    ([step, time]) => `${step} ${(time / cards.length).toFixed(1)}`,
  );
  const perCard = (passes + svgs.length) / cards.length;
  console.log(
    `${name}: ${cards.length} cards, ${perCard} passes a card; ms a card: ${each.join(', ')}`,
  );
}
