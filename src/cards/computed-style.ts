import type { TemplateElement } from '../templates/template.ts';
import type { MeasuredBox } from './measure.ts';
import { ROOT_KEY } from './tree.ts';

/** What a slot's text is set in, after inheritance. */
export type ComputedStyle = {
  readonly fontFamily: string;
  readonly fontWeight: number;
  /** em */
  readonly letterSpacing: number;
  /** From one baseline to the next, in em. */
  readonly leading: number;
  readonly align: 'start' | 'center' | 'end';
  /** What a format's rules say about fitting, where they say anything. */
  readonly fitMin: number | null;
  readonly fitMax: number | null;
  readonly fitLines: number | null;
  /** How the element's own content stands along its column. */
  readonly justify: 'start' | 'center' | 'end';
};

type Declared = MeasuredBox['style'];

/**
 * The style of the last element of a path from the root. The layout engine
 * applies the rules of the stylesheet; inheritance and custom properties are
 * resolved here. `size` is the type size that lengths in px are related to.
 */
export function computeStyle(
  path: readonly TemplateElement[],
  boxes: ReadonlyMap<string, MeasuredBox>,
  size: number,
): ComputedStyle {
  const keys = [ROOT_KEY, ...path.map((element) => element.key)];
  const styles = keys.map((key) => boxes.get(key)?.style ?? {});
  const own = styles.at(-1) ?? {};
  const inherited = (name: string) => inheritedFrom(styles, name);
  return {
    fontFamily: inherited('fontFamily'),
    fontWeight: weightOf(inherited('fontWeight')),
    letterSpacing: inEm(inherited('letterSpacing'), size, 0),
    leading: inEm(inherited('lineHeight'), size, DEFAULT_LEADING),
    align: alignOf(inherited('textAlign')),
    fitMin: numberOf(own['--fit-min']),
    fitMax: numberOf(own['--fit-max']),
    fitLines: numberOf(own['--fit-lines']),
    justify: alignOf(resolve(own.justifyContent, styles)),
  };
}

/** A property's value after inheritance, its custom properties filled in; `styles` lead from the root to the element. */
export function inheritedFrom(styles: readonly Declared[], name: string): string {
  return resolve(lastOf(styles, name), styles);
}

const DEFAULT_LEADING = 1.2;

function lastOf(styles: readonly Declared[], name: string): string | number | undefined {
  return styles.findLast((style) => style[name] !== undefined)?.[name];
}

/** Custom properties may name others; this many times deep is enough. */
const DEEPEST = 8;

function resolve(value: string | number | undefined, styles: readonly Declared[]): string {
  let resolved = String(value ?? '');
  for (let depth = 0; depth < DEEPEST && resolved.includes('var('); depth += 1) {
    resolved = resolved.replaceAll(
      /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/gu,
      (_, name: string, fallback = '') => String(lastOf(styles, name) ?? fallback),
    );
  }
  return resolved.trim();
}

function numberOf(value: string | number | undefined): number | null {
  const number = Number.parseFloat(String(value ?? ''));
  return Number.isFinite(number) ? number : null;
}

function weightOf(value: string): number {
  if (value === 'bold' || value === 'bolder') return 700;
  return numberOf(value) ?? 400;
}

function inEm(value: string, size: number, otherwise: number): number {
  const number = numberOf(value);
  if (number === null) return otherwise;
  if (value.endsWith('px')) return number / size;
  return value.endsWith('%') ? number / 100 : number;
}

function alignOf(value: string): 'start' | 'center' | 'end' {
  if (value === 'center') return 'center';
  return /^(?:flex-)?end$|^right$/u.test(value) ? 'end' : 'start';
}
