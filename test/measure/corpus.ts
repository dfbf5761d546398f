import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled quotation of an article. */
export type QuoteLabel = {
  readonly text: string;
  readonly speaker: string | null;
  readonly aliases?: readonly string[];
};

/** One labelled article: a line of a `.jsonl` file. Which labels there are depends on the file. */
export type Row = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title?: string;
  readonly summary?: string;
  readonly quotes?: readonly QuoteLabel[];
  readonly ignore?: readonly { readonly text: string }[] | null;
  readonly best_quotes?: readonly { readonly text: string }[] | null;
};

/** The articles of `.jsonl` files; of a folder, those of every such file in it. */
export function readRows(paths: readonly string[]): Row[] {
  return paths.flatMap((path) => {
    if (statSync(path).isDirectory()) {
      const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
      return readRows(files.map((name) => join(path, name)));
    }
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line): Row => JSON.parse(line));
  });
}
