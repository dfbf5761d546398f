/** Exit statuses, as the README lists them. */
export const EXIT = {
  done: 0,
  /** Done with errors among the findings, or some of several articles failed. */
  failed: 1,
  /** Usage, or nothing could be done. */
  usage: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
