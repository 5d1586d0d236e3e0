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
  collections: [],
  reader: [],
  samples: [],
  sources: [],
  styles: [],
  vision: [],
  advice: ['collections'],
  figures: ['charts', 'vision'],
  glossary: ['collections'],
  numbers: ['content', 'vision'],
  inspector: ['vision'],
  pictures: ['content', 'numbers', 'vision'],
  reference: [],
  runner: ['charts', 'reader', 'vision'],
  site: ['brief', 'glossary', 'reference', 'styles'],
  questions: ['collections', 'glossary', 'numbers', 'reader', 'reference', 'site'],
  diagrams: ['collections', 'site', 'styles'],
  'cheat-sheet': ['collections', 'glossary', 'numbers', 'questions', 'reference', 'site'],
  'study-plan': ['questions', 'reference', 'site'],
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
    'inspector',
    'numbers',
    'pictures',
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
    'questions',
    'reference',
    'runner',
    'site',
    'study-plan',
  ],
  scripts: [
    'brief',
    'cheat-sheet',
    'diagrams',
    'pictures',
    'reader',
    'reference',
    'runner',
    'samples',
    'site',
    'styles',
    'vision',
  ],
  e2e: ['advice', 'cheat-sheet', 'diagrams', 'glossary', 'questions', 'scripts', 'search', 'site'],
};

/** Where a room is. */
export function folderOf(room) {
  return ['scripts', 'e2e'].includes(room) ? room : `src/${room}`;
}
