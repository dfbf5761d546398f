import * as cssTree from 'css-tree';
import { type Finding, finding } from '../findings/finding.ts';
import { UNDRAWN_AT_RULES, UNDRAWN_PROPERTIES } from './undrawn-css.ts';

/**
 * Reads a stylesheet and checks it: what a browser would not understand, what
 * the layout engine leaves out without a word, and addresses it would fetch.
 * The stylesheet comes back without its comments and white space.
 */
export function readCss(
  css: string,
  file: string,
): { readonly css: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (code, node, what) => {
    const line = node?.start.line ?? 1;
    findings.push(finding(code, { file, line }, { file, line, what }));
  };
  const tree = cssTree.parse(css, {
    positions: true,
    onParseError: (error) => {
      const { line } = error;
      findings.push(finding('template-css', { file, line }, { file, line, what: error.message }));
    },
  });
  cssTree.walk(tree, (node) => checkNode(node, report));
  return { css: cssTree.generate(tree), findings };
}

type Report = (
  code: 'template-css' | 'template-css-undrawn' | 'template-address',
  where: cssTree.CssLocation | null | undefined,
  what: string,
) => void;

function checkNode(node: cssTree.CssNode, report: Report): void {
  if (node.type === 'Url' && !node.value.startsWith('data:')) {
    report('template-address', node.loc, node.value);
  }
  if (node.type === 'Atrule' && UNDRAWN_AT_RULES.has(node.name.toLowerCase())) {
    report('template-css-undrawn', node.loc, `@${node.name}`);
  }
  if (node.type === 'Declaration') checkDeclaration(node, report);
}

function checkDeclaration(node: cssTree.Declaration, report: Report): void {
  if (node.property.startsWith('--')) return;
  if (UNDRAWN_PROPERTIES.has(node.property.toLowerCase())) {
    report('template-css-undrawn', node.loc, node.property);
    return;
  }
  const written = cssTree.generate(node.value);
  if (written.includes('var(')) return;
  const { error } = cssTree.lexer.matchDeclaration(node);
  if (error) report('template-css', node.loc, `${node.property}: ${written}`);
}
