import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Parts of the house and the parts that each may import. What is not listed imports nothing of ours. */
const mayImport = {
  vision: [],
  charts: [],
  figures: ['vision', 'charts'],
  brief: [],
  'cheat-sheet': [],
  line: [],
  styles: [],
  topics: ['site'],
  kept: [],
  terms: [],
  'study-plan': ['reference'],
  questions: ['kept'],
  runner: ['vision', 'charts', 'kept'],
  site: ['brief', 'topics', 'line', 'styles', 'reference'],
  search: ['site', 'line', 'content', 'brief', 'topics', 'diagrams'],
  diagrams: ['content', 'line', 'styles'],
  offline: [],
  reference: [],
  samples: [],
  content: ['brief', 'site', 'line', 'topics', 'vision', 'runner', 'reference', 'study-plan'],
  components: [
    'cheat-sheet',
    'kept',
    'questions',
    'study-plan',
    'terms',
    'vision',
    'charts',
    'figures',
    'runner',
    'brief',
    'site',
    'line',
    'topics',
    'search',
    'content',
    'offline',
    'diagrams',
    'reference',
    'samples',
  ],
  pages: [
    'cheat-sheet',
    'components',
    'study-plan',
    'site',
    'line',
    'topics',
    'brief',
    'content',
    'search',
    'reference',
    'runner',
  ],
  scripts: [
    'scripts',
    'cheat-sheet',
    'brief',
    'site',
    'styles',
    'vision',
    'runner',
    'topics',
    'line',
    'search',
    'content',
    'diagrams',
    'charts',
    'samples',
    'reference',
  ],
  e2e: [
    'scripts',
    'cheat-sheet',
    'content',
    'brief',
    'site',
    'line',
    'diagrams',
    'runner',
    'search',
  ],
};
const folderOf = (part) => (['scripts', 'e2e'].includes(part) ? part : `src/${part}`);

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'e2e/runner/hostile/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'e2e/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': Object.keys(mayImport).map((part) => ({
        type: part,
        pattern: folderOf(part),
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(mayImport).map(([part, parts]) => ({
            from: { element: { type: part } },
            allow: { to: { element: { types: { anyOf: [part, ...parts] } } } },
          })),
        },
      ],
    },
  },
);
