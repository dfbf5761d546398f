import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { PLATFORMS, platformFor } from '../../src/platforms/index.ts';

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
  '%s',
  (id, platform) => {
    it('is found by its id, which no other platform has', () => {
      expect(platformFor(id)).toBe(platform);
      expect(PLATFORMS.filter((other) => other.id === id)).toHaveLength(1);
    });

    it('gives every number with its source and the day it was checked', () => {
      const facts = Object.values({ ...platform, ...platform.images }).filter(
        (value) => typeof value === 'object' && value !== null && 'value' in value,
      );
      expect(facts.length).toBeGreaterThan(5);
      for (const { source, checked } of facts) {
        expect(source).not.toBe('');
        expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
    });

    it('shows a format that exists', () => {
      expect(FORMATS.map((format) => format.id)).toContain(platform.format);
    });

    it('has a length to aim at if and only if it takes one post', () => {
      expect(platform.target === null).toBe(platform.shape === 'thread');
    });
  },
);

it('knows no platform by a name it does not have', () => {
  expect(platformFor('twitter')).toBeNull();
});
