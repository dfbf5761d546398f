import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/proof/escape-html.ts';

test('text that looks like HTML stays text', () => {
  expect(escapeHtml('<b title="a&b">')).toBe('&lt;b title=&quot;a&amp;b&quot;&gt;');
});
