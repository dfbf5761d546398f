import process from 'node:process';
import fc from 'fast-check';

/**
 * Property tests draw the same texts in every run, so that a failure is the
 * change's and not the day's. PULLQUOTE_SEED=<number> draws others.
 */
fc.configureGlobal({ seed: Number(process.env.PULLQUOTE_SEED ?? 20261122) });
