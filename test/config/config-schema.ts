import { toJsonSchema } from '@valibot/to-json-schema';
import { ConfigSchema } from '../../src/config/config-file.ts';

/** The configuration as a JSON Schema, as it is written to docs/config.schema.json. */
export function configSchema(): string {
  const schema = toJsonSchema(ConfigSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'pullquote.config.yaml', ...schema }, null, 2)}\n`;
}
