declare module 'harfbuzzjs' {
  import type { HarfBuzz } from './harfbuzz.ts';

  const harfbuzz: Promise<HarfBuzz>;
  export default harfbuzz;
}
