import { defineConfig } from 'vitest/config';
import { testedBrief } from './scripts/test/builds.ts';

/** Unit tests that share nothing with the others. */
const apart = ['src/**/own-material.test.ts', 'src/vision/growth.test.ts'];

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
          exclude: ['**/*.registry.test.ts', ...apart],
        },
      },
      // Reads another brief as it is loaded, or counts what the engine has not yet compiled.
      {
        extends: true,
        test: { name: 'unit apart', include: apart },
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
