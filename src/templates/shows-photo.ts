import { elementsOf } from './parse-template.ts';
import { PAGES, type Template } from './template.ts';

/** Whether a template has a place for a photo, on any of its pages. */
export function showsPhoto({ pages }: Template): boolean {
  return PAGES.some((page) => elementsOf(pages[page]).some(({ slot }) => slot === 'photo'));
}
