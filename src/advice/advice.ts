import { adviceSchema, type AdviceKind, type AdviceOf } from './advice-schema.ts';
import { readYamlEntries } from '../collections/yaml-entries.ts';

const { entries, problems } = readYamlEntries('src/content/advice', adviceSchema);
if (problems.length > 0) throw new Error(problems.join('\n'));

/**
 * What we make of something that the brief says: the advice all of whose words its text holds, and
 * among several the one with most; undefined where a brief says what we have no advice on.
 */
export function adviceOn<Kind extends AdviceKind>(
  kind: Kind,
  text: string,
): AdviceOf<Kind> | undefined {
  const said = text.toLowerCase();
  return entries
    .map(({ data }) => data)
    .filter((advice): advice is AdviceOf<Kind> => advice.kind === kind)
    .filter(({ about }) => about.every((word) => said.includes(word)))
    .toSorted((one, other) => other.about.length - one.about.length)[0];
}
