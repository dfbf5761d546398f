import type { Box } from '../../src/cards/card.ts';

/** The box of each text outline in an SVG, in document order. */
export function outlineBoxes(svg: string): readonly Box[] {
  return colouredOutlines(svg).map(({ box }) => box);
}

/** The outlines of text in an SVG, each with its colour. */
export function colouredOutlines(svg: string): readonly { fill: string; box: Box }[] {
  const paths = svg.matchAll(/<path fill="([^"]*)" d="([^"]*)"/gu);
  return Array.from(paths, ([, fill = '', data = '']) => ({ fill, box: boxOf(pointsOf(data)) }));
}

/** The boxes of the emoji in an SVG, of these `data:` addresses. */
export function pictureBoxes(svg: string, emoji: Readonly<Record<string, string>>): readonly Box[] {
  const known = new Set(Object.values(emoji));
  return Array.from(svg.matchAll(/<image ([^>]*)>/gu), ([, attributes = '']) => attributes)
    .filter((attributes) => known.has(attribute(attributes, 'href')))
    .map((attributes) => ({
      x: Number(attribute(attributes, 'x')),
      y: Number(attribute(attributes, 'y')),
      width: Number(attribute(attributes, 'width')),
      height: Number(attribute(attributes, 'height')),
    }));
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
}

/** The box around all boxes that touch a given one. */
export function around(boxes: readonly Box[], near: Box): Box {
  const touching = boxes.filter(
    (box) =>
      box.x < near.x + near.width &&
      box.x + box.width > near.x &&
      box.y < near.y + near.height &&
      box.y + box.height > near.y,
  );
  return boxOf(
    touching.flatMap((box) => [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]),
  );
}

type Point = readonly [x: number, y: number];

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const STEPS = 12;

/** The points of a path, its curves walked in small steps. */
function pointsOf(data: string): readonly Point[] {
  const points: Point[] = [];
  let from: Point = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([MLQC])([^MLQCZ]*)/gu)) {
    const numbers = rest
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    const control = numbers.flatMap((x, index): Point[] =>
      index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
    );
    const to = control.at(-1) ?? from;
    if (command === 'M' || command === 'L') points.push(to);
    else points.push(...curve([from, ...control]));
    from = to;
  }
  return points;
}

function curve(control: readonly Point[]): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => pointAt(control, step / STEPS));
}

function pointAt(control: readonly Point[], t: number): Point {
  const [first = [0, 0]] = control;
  if (control.length < 2) return first;
  const next = control.slice(1).map((point, index): Point => {
    const [x, y] = control[index] ?? point;
    return [x + (point[0] - x) * t, y + (point[1] - y) * t];
  });
  return pointAt(next, t);
}
