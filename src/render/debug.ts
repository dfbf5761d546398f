import type { Box, Card } from '../cards/card.ts';
import type { Format } from '../formats/format.ts';

/**
 * A card's SVG with its layout drawn over it: the safe zone in blue, the room
 * of the dominant text in green, its ink in red, its baselines in violet.
 */
export function drawLayout(svg: string, card: Card, format: Format): string {
  const { safe } = format;
  const zone = {
    x: safe.left,
    y: safe.top,
    width: card.width - safe.left - safe.right,
    height: card.height - safe.top - safe.bottom,
  };
  const { room, ink, baselines } = card.fit;
  const marks = [
    outline(zone, '#1d4ed8'),
    outline(room, '#15803d'),
    outline(ink, '#dc2626'),
    ...baselines.map((y) => baseline(y, room)),
  ];
  return svg.replace(/<\/svg>\s*$/u, `${marks.join('')}</svg>`);
}

function outline({ x, y, width, height }: Box, colour: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}

function baseline(y: number, { x, width }: Box): string {
  return `<path d="M${x} ${y}h${width}" stroke="#7c3aed" stroke-width="1" stroke-dasharray="6 4"/>`;
}
