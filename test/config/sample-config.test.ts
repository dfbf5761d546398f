import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/config-file.ts';
import { SAMPLE_CONFIG } from '../../src/config/sample-config.ts';
import { configSchema } from './config-schema.ts';

test('taking off the # alone leaves every key at the margin', () => {
  const keys = SAMPLE_CONFIG.replace('#name:', 'name:').replace('#handle:', 'handle:');
  expect(parseConfigFile(keys, 'c.yaml')).toEqual({
    name: 'The Harbour Post',
    handle: '@harbourpost',
  });
});

test('the sample sets nothing until a # is taken off', () => {
  expect(parseConfigFile(SAMPLE_CONFIG, 'c.yaml')).toEqual({});
});

test('with every # taken off it is a whole configuration', () => {
  const keys = SAMPLE_CONFIG.replaceAll(/^#(?=\s*[a-z]+:(?: |$))/gmu, '');
  expect(Object.keys(parseConfigFile(keys, 'c.yaml')).sort()).toEqual(
    [
      'name',
      'handle',
      'logo',
      'fonts',
      'template',
      'colours',
      'formats',
      'type',
      'quotes',
      'platforms',
      'handles',
      'hashtags',
      'threads',
    ].sort(),
  );
});

test('docs/config.schema.json is up to date (npm run docs:config)', () => {
  const path = resolve(import.meta.dirname, '../../docs/config.schema.json');
  expect(readFileSync(path, 'utf8')).toBe(configSchema());
});
