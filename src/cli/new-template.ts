import { basename } from 'node:path';
import { saveTemplate } from '../files/new-template.ts';
import { readTemplateFiles } from '../files/shelf.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { colour } from './say.ts';

/** `pullquote templates new`: a copy of a template, for a designer to change. */
export async function newTemplate(
  io: Io,
  folder: string,
  { from }: { readonly from: string },
): Promise<ExitStatus> {
  const files = await readTemplateFiles(from);
  const named = Object.entries(files).map(([name, text]) => {
    return [name, name === 'template.yaml' ? rename(text, basename(folder)) : text] as const;
  });
  if (!(await saveTemplate(folder, Object.fromEntries(named)))) {
    throw new FindingError(finding('template-exists', { file: folder }, { path: folder }));
  }
  io.stderr.write(
    `${colour(io, 'green', '✓')} ${folder}: open headline.html in a browser and change style.css; then\n  pullquote make article.md --template ${folder}\n`,
  );
  return EXIT.done;
}

/** A template's own name in its list of facts. */
function rename(yaml: string, name: string): string {
  return yaml.replace(/^name:.*$/mu, `name: ${JSON.stringify(name)}`);
}
