import { note, run, styled, tableOf, wordFile } from './word-file.ts';

/**
 * One article as people save it: with a subhead, a quotation set off and who
 * said it, a list, a box, a link, emphasis, a table, a picture with its
 * caption and a footnote.
 */
export const SAVED = { text: asText, markdown: asMarkdown, html: asHtml, docx: asWord } as const;

const TITLE = 'Le port rouvre aux voiliers de commerce';
const LEAD = [
  'Brest, mars 2026 – Après dix-huit mois de débats, ',
  'la métropole',
  ' rouvre le vieux port aux ',
];
const LEAD_END = ', qui pourraient y décharger quarante tonnes de café dès le printemps.';
const QUOTED =
  'Le maire a salué « une étape ». « Nous n’ouvrons pas un musée, nous rouvrons un quai où l’on décharge et où l’on vend », a déclaré Maëlle Kerautret, présidente du port de Brest.';
const SUBHEAD = 'Un quai rendu au vent';
const BEFORE_LIST = 'Trois chantiers sont prévus d’ici à l’automne, selon la métropole.';
const ITEMS = ['la grue du quai des Goélands', 'l’entrepôt du café', 'une école de voile'];
const SET_OFF = '« Le vent ne coûte rien, le temps coûte tout »';
const CITED = 'Yann Kerbrat, armateur';
const AFTER = 'Le chantier a coûté 3,8 millions d’euros, dont 1,2 million versé par la région.';
const BOX = ['À retenir', 'Le port rouvre en avril, mais une seconde grue reste à financer.'];
const END = 'Une seconde grue pourrait être installée en 2027, si le trafic le justifie.';
const CAPTION = 'Photo : Jeanne Morvan / Le Cahier du large';
const NOTE = 'Chiffres de la métropole.';
const ROWS = [
  ['Navire', 'Tonnes'],
  ['Avel', '110'],
  ['Mor', '90'],
];

function asText(): string {
  return [
    `${TITLE}\n${CAPTION}`,
    `${LEAD.join('')}voiliers${LEAD_END}`,
    QUOTED,
    SUBHEAD,
    `${BEFORE_LIST}\n${ITEMS.map((item) => `• ${item}`).join('\n')}`,
    `${SET_OFF}\n— ${CITED}`,
    AFTER,
    ROWS.map((row) => row.join('\t')).join('\n'),
    `${BOX[0]} :\n${BOX[1]}`,
    END,
  ].join('\n\n');
}

function asMarkdown(): string {
  const [before, strong, after] = LEAD;
  return [
    `# ${TITLE}`,
    '![Le quai](quai.jpg)',
    `*${CAPTION}*`,
    `${before}**${strong}**${after}[voiliers](https://cahier.example/voiliers)${LEAD_END}`,
    QUOTED,
    `## ${SUBHEAD}`,
    BEFORE_LIST,
    ITEMS.map((item) => `- ${item}`).join('\n'),
    `> ${SET_OFF}\n>\n> — ${CITED}`,
    `${AFTER}[^1]`,
    ROWS.map((row, index) => `|${row.join('|')}|${index === 0 ? '\n|-|-|' : ''}`).join('\n'),
    `**${BOX[0]} :**\n\n${BOX[1]}`,
    END,
    `[^1]: ${NOTE}`,
  ].join('\n\n');
}

function asHtml(): string {
  const [before, strong, after] = LEAD;
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
  return `<!doctype html><html><head><title>${TITLE}</title></head><body><article>
    <h1>${TITLE}</h1>
    <figure><img src="quai.jpg" alt="Le quai"><figcaption>${CAPTION}</figcaption></figure>
    <p>${before}<strong>${strong}</strong>${after}<a href="https://cahier.example/v">voiliers</a>${LEAD_END}</p>
    <p>${QUOTED}</p><h2>${SUBHEAD}</h2><p>${BEFORE_LIST}</p>
    <ul>${ITEMS.map((item) => `<li>${item}</li>`).join('')}</ul>
    <blockquote><p>${SET_OFF}</p><footer>— <cite>${CITED}</cite></footer></blockquote>
    <p>${AFTER}<sup><a href="#fn1">1</a></sup></p>
    <table>${ROWS.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>
    <aside><p><strong>${BOX[0]} :</strong></p><p>${BOX[1]}</p></aside>
    <p>${END}</p><ol><li id="fn1">${NOTE}</li></ol></article></body></html>`;
}

function asWord(): Uint8Array {
  const [before = '', strong = '', after = ''] = LEAD;
  const bold = `<w:r><w:rPr><w:b/></w:rPr><w:t>${strong}</w:t></w:r>`;
  const link = `<w:hyperlink w:anchor="v">${run('voiliers')}</w:hyperlink>`;
  return wordFile(
    [
      styled('Title', run(TITLE)),
      styled('Caption', run(CAPTION)),
      styled(null, run(before) + bold + run(after) + link + run(LEAD_END)),
      styled(null, run(QUOTED)),
      styled('Heading2', run(SUBHEAD)),
      styled(null, run(BEFORE_LIST)),
      ...ITEMS.map((item) => styled('ListBullet', run(item))),
      styled('Quote', run(SET_OFF)),
      styled('Quote', run(`— ${CITED}`)),
      styled(null, run(AFTER) + note(1)),
      tableOf(ROWS),
      styled(null, run(`${BOX[0]} :`)),
      styled(null, run(BOX[1] ?? '')),
      styled(null, run(END)),
    ],
    [NOTE],
  );
}
