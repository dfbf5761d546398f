/**
 * Writes docs/config.schema.json, by which editors complete and check a
 * pullquote.config.yaml:
 *
 *   npm run docs:config
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configSchema } from '../config/config-schema.ts';

const path = join(resolve(import.meta.dirname, '../..'), 'docs/config.schema.json');
writeFileSync(path, configSchema());
