/**
 * Reads inputs made to hurt a reader, and prints what each costs of a processor's
 * time and what comes of it at half the size and at the whole, so that growth shows:
 *
 *   npm run stress:reading
 */
import process from 'node:process';
import { readArticle } from '../../src/article/read-article.ts';
import type { SourceType } from '../../src/article/source.ts';
import { unpackSource } from '../../src/article/unpack.ts';
import { FindingError } from '../../src/findings/finding.ts';
import { HOSTILE } from '../article/hostile-inputs.ts';

for (const input of HOSTILE) {
  const half = await measure(input.type, input.make(Math.floor(input.size / 2)));
  const whole = await measure(input.type, input.make(input.size));
  const times = `${half.ms} ms → ${whole.ms} ms`.padStart(20);
  console.log(`${input.name.padEnd(48)} ${input.type.padEnd(9)} ${times}  ${whole.outcome}`);
}

async function measure(type: SourceType, bytes: Uint8Array) {
  const started = process.cpuUsage();
  const outcome = await read(type, bytes);
  const { user, system } = process.cpuUsage(started);
  return { ms: Math.round((user + system) / 1000), outcome };
}

async function read(type: SourceType, bytes: Uint8Array): Promise<string> {
  try {
    const source = await unpackSource({ name: 'hostile', type, bytes });
    const article = await readArticle(source, { lang: null, url: null });
    return `${article.blocks.length} blocks, ${article.text.length} characters`;
  } catch (error) {
    if (error instanceof FindingError) return error.finding.code;
    return `CRASH ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`;
  }
}
