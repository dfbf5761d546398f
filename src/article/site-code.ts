/** Markdown without its site code, and whether there was any worth a note. */
export type Stripped = { readonly text: string; readonly hadSiteCode: boolean };

/**
 * Takes out what site builders and note programs add to Markdown: the
 * shortcodes of Hugo and Eleventy, Liquid tags, attributes in braces, fences
 * of directives, the imports of MDX, the comments, embeds and block names of
 * Obsidian. Text between two shortcodes stays, and so do the words of wiki
 * links and highlights.
 */
export function stripSiteCode(raw: string): Stripped {
  const text = raw.replaceAll(SITE_CODE, '').replaceAll(MDX, '');
  const plain = text
    .replaceAll(/^:::.{0,200}$/gmu, '')
    .replaceAll(/%%[^%]{0,5000}%%/gu, '')
    .replaceAll(/!\[\[[^[\]\n]{1,300}\]\]/gu, '')
    .replaceAll(/\[\[([^[\]\n|#]{0,200})(?:#[^[\]\n|]{1,200})?\]\](?!\()/gu, '$1')
    .replaceAll(/\[\[[^[\]\n|]{1,200}\|([^[\]\n]{1,200})\]\]/gu, '$1')
    .replaceAll(/==(?=\S)([^=\n]{1,500})==/gu, '$1')
    .replaceAll(/[ \t]\^[\w-]{1,40}$/gmu, '');
  return { text: plain, hadSiteCode: text !== raw };
}

/** `{{< figure src="…" >}}`, `{{% note %}}`, `{{ page.title }}`, `{% include x %}`, `{: .lead}`, `{#id}`. */
const SITE_CODE = /\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}|\{[:#.][^{}\n]{0,200}\}/gu;

/** `import Chart from './chart.astro'`, `export const prerender = true`, on lines of their own. */
const MDX =
  /^(?:import\s(?:[^'"\n]{1,200}\sfrom\s)?["'][^'"\n]{1,200}["'];?|export\s(?:const|let|default|function)\s.{0,500})$/gmu;
