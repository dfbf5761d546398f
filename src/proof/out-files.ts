import { type ExportFormat, exportThreads } from '../thread/export-threads.ts';
import { metaTags } from './meta-tags.ts';
import { type ProofContent, proofPage } from './page.ts';
import {
  articleText,
  cardsRecord,
  cutRecord,
  printJson,
  threadRecord,
  threadText,
} from './records.ts';

/** A file to be written: its path inside the out folder, with `/` between names, and its content. */
export type OutFile = { readonly path: string; readonly content: string | Uint8Array };

/** All that an out folder is made of. */
export type OutContent = ProofContent & { readonly exports: readonly ExportFormat[] };

/** Every file of an article's out folder but `make.json`, which records the others. */
export function outFiles(content: OutContent): OutFile[] {
  const { article, cut, pictures, threads, exports } = content;
  return [
    { path: 'article.txt', content: articleText(article) },
    { path: 'cut.json', content: printJson(cutRecord(article, cut)) },
    ...pictures.flatMap(({ name, file, svg, bytes }) => [
      { path: `cards/${name}.svg`, content: svg },
      { path: file, content: bytes },
    ]),
    { path: 'cards.json', content: printJson(cardsRecord(pictures)) },
    ...threads.map((thread) => ({
      path: `thread/${thread.platform}.txt`,
      content: threadText(thread),
    })),
    ...threads.flatMap(({ platform, correction }) =>
      correction
        ? [{ path: `thread/${platform}.correction.txt`, content: `${correction.text}\n` }]
        : [],
    ),
    ...exports.flatMap((format) => exportThreads(threads, format)),
    { path: 'thread.json', content: printJson(threadRecord(threads)) },
    { path: 'meta.html', content: metaTags(article, cut, pictures) },
    { path: 'index.html', content: proofPage(content) },
  ];
}
