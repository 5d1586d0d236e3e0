import { defineConfig } from 'vitest/config';
import { testedBrief } from './scripts/test/builds.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.registry.test.ts'],
        },
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
