import { defineConfig } from 'vitest/config';
import { testedBrief } from './scripts/test/builds.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // By itself Vitest leaves one core out, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // What one file has loaded serves the next: a third of the time was loading it again.
          isolate: false,
          unstubGlobals: true,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.registry.test.ts', '**/own-material.test.ts'],
        },
      },
      // Reads another brief as it is loaded, so it shares nothing with the others.
      {
        extends: true,
        test: { name: 'unit of own material', include: ['src/**/own-material.test.ts'] },
      },
      // Needs the built sites.
      {
        extends: true,
        test: {
          name: 'built',
          include: ['e2e/**/*.test.ts'],
          env: { BRIEF: testedBrief },
        },
      },
      // Installs from the package registry.
      {
        extends: true,
        test: {
          name: 'registry',
          include: ['scripts/**/*.registry.test.ts'],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
