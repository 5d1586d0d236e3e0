import { foldersOf } from '../collections/places.ts';
import { readYamlEntries, type YamlEntries } from '../collections/yaml-entries.ts';
import { sourceSchema, type Source } from './source-schema.ts';

/** Every source, ours and the reader's, and what is wrong with them. */
export function readSources(): YamlEntries<Source> {
  return readYamlEntries(foldersOf('sources'), sourceSchema);
}
