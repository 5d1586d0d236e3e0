import { readDiagramRecords } from './diagram-records.ts';
import type { SearchRecord } from './record.ts';
import { readGlossary, termRecords } from './terms.ts';

/**
 * Where records come from. A collection whose entries are to be found one by one adds a function
 * here that reads its files and gives one record each; the element that shows such an entry on a
 * page carries `data-search-record`, so that the page is not found for the same words again.
 */
export const recordSources: readonly (() => readonly SearchRecord[])[] = [
  () => termRecords(readGlossary()),
  readDiagramRecords,
];
