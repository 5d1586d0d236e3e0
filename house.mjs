/**
 * The rooms of the house and the rooms that each may import; what is not listed imports nothing of ours.
 *
 * The linter holds it (eslint.config.mjs), `npm run house` draws it into ARCHITECTURE.md.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  brief: [],
  charts: [],
  reader: [],
  samples: [],
  styles: [],
  vision: [],
  collections: ['brief'],
  advice: ['collections'],
  figures: ['charts', 'reader', 'vision'],
  glossary: ['collections'],
  numbers: ['content', 'vision'],
  reference: [],
  runner: ['charts', 'collections', 'reader', 'vision'],
  sources: ['collections'],
  site: ['brief', 'collections', 'glossary', 'reference', 'sources', 'styles'],
  questions: ['collections', 'numbers', 'reader', 'reference', 'site'],
  diagrams: ['collections', 'reader', 'site', 'styles'],
  'cheat-sheet': ['collections', 'numbers', 'questions', 'reference', 'site'],
  'study-plan': ['practice', 'questions', 'reader', 'reference', 'runner', 'site'],
  practice: [
    'advice',
    'charts',
    'cheat-sheet',
    'diagrams',
    'glossary',
    'questions',
    'reader',
    'reference',
    'site',
    'vision',
  ],
  search: ['advice', 'collections', 'diagrams', 'glossary', 'questions', 'reader', 'site'],
  // Its prose also names components and numbers; the linter reads code alone.
  content: ['runner', 'vision'],
  components: [
    'advice',
    'brief',
    'charts',
    'cheat-sheet',
    'diagrams',
    'figures',
    'glossary',
    'numbers',
    'practice',
    'questions',
    'reader',
    'reference',
    'runner',
    'samples',
    'search',
    'site',
    'study-plan',
    'vision',
  ],
  pages: [
    'cheat-sheet',
    'components',
    'glossary',
    'practice',
    'questions',
    'reference',
    'runner',
    'site',
    'study-plan',
  ],
  scripts: [
    'brief',
    'cheat-sheet',
    'collections',
    'diagrams',
    'reader',
    'reference',
    'runner',
    'samples',
    'site',
    'styles',
    'vision',
  ],
  e2e: [
    'advice',
    'cheat-sheet',
    'diagrams',
    'glossary',
    'practice',
    'questions',
    'scripts',
    'search',
    'site',
  ],
};

/** Where a room is. */
export function folderOf(room) {
  return ['scripts', 'e2e'].includes(room) ? room : `src/${room}`;
}
