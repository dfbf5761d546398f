/** The library that opens photos and writes JPEG. */
export type Sharp = typeof import('sharp').default;

/** It is installed only by those who need it: it is as large as the rest of the tool's drawing. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    return (await import('sharp')).default;
  } catch {
    return null;
  }
}
