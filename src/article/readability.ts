import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What Readability takes for the article. */
export type Extract = {
  readonly html: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** UTF-16 code units of text. */
  readonly length: number;
};

/**
 * Mozilla's Readability over a page, or null where it finds no article. It
 * throws on some pages (10 of 256 when tried): those count as none.
 */
export function extractArticle(html: string, keptClass: string): Extract | null {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document, { classesToPreserve: [keptClass] }).parse();
    if (found === null) return null;
    return {
      html: found.content ?? '',
      title: found.title ?? null,
      byline: found.byline ?? null,
      dir: found.dir === 'rtl' || found.dir === 'ltr' ? found.dir : null,
      length: found.textContent?.length ?? 0,
    };
  } catch {
    return null;
  }
}
