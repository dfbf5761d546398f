import type { Io } from './io.ts';

/** A line on the terminal that says how far the work is, and goes away when it is done. */
export type Progress = { show(text: string): void; clear(): void };

/** Starts a progress line; it shows on a terminal only. */
export function startProgress({ stderr }: Io, isQuiet: boolean): Progress {
  if (isQuiet || stderr.isTTY !== true) return { show: () => {}, clear: () => {} };
  return {
    show: (text) => stderr.write(`\r\u001b[2K${text}…`),
    clear: () => stderr.write('\r\u001b[2K'),
  };
}
