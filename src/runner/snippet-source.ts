/** A snippet or an exercise, as its leading doc comment describes it. */
export interface SourceHead {
  readonly title: string;
  readonly summary: string;
  /** Where its topic meets the line. */
  readonly station?: number;
  /** Seconds that a run may take. */
  readonly seconds: number;
  /** Hints of an exercise, in order. */
  readonly hints: readonly string[];
  /** The source without its doc comment: what the page shows. */
  readonly code: string;
  /** Lines of the file before the code. */
  readonly linesBefore: number;
}

/** A mistake in a file of the content; its message names file and line. */
export class SourceError extends Error {
  constructor(file: string, line: number, found: string, instead: string) {
    super(`${file}:${line}: ${found}. ${instead}`);
    this.name = 'SourceError';
  }
}

const shape = `Start the file with:
/**
 * Title.
 *
 * One sentence that says what the reader sees.
 *
 * @station 5
 */`;

/**
 * Reads the head of a `*.snippet.ts` or `*.exercise.ts`.
 *
 * @param isOnLine false where the topic is one that the line does not meet, and needs no station
 */
export function readHead(file: string, source: string, isOnLine = true): SourceHead {
  const text = source.replaceAll('\r\n', '\n');
  const comment = /^\/\*\*\n([^]*?)\n \*\/\n+/.exec(text);
  if (!comment) throw new SourceError(file, 1, 'Found no leading doc comment', shape);
  const body = comment[1].replace(/^ \* ?/gm, '').trim();
  const [prose = '', ...tagged] = body.split(/^@(?=\w)/m);
  const [title = '', ...rest] = prose.trim().split(/\n\n+/);
  const summary = rest.join('\n\n').replace(/(\S)\n(\S)/g, '$1 $2');
  if (!title || !summary) throw new SourceError(file, 2, 'Found no title and summary', shape);
  const tags = tagged.map((tag) => {
    const [, name, value] = /^(\w+)\s*([^]*)$/.exec(tag.trim()) ?? [];
    return { name, value: value.replace(/\s*\n\s*/g, ' ') };
  });
  const number = (name: string, least: number, most: number, otherwise?: number): number => {
    const found = tags.find((tag) => tag.name === name)?.value;
    if (found === undefined && otherwise !== undefined) return otherwise;
    const value = Number(found);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const wanted = `Write @${name} and a whole number from ${least} to ${most}`;
    throw new SourceError(file, 2, `Found @${name} ${found ?? 'missing'}`, wanted);
  };
  const isPlaced = isOnLine || tags.some(({ name }) => name === 'station');
  const unknown = tags.find((tag) => !['station', 'seconds', 'hint'].includes(tag.name));
  if (unknown)
    throw new SourceError(file, 2, `Found @${unknown.name}`, 'Tags are @station, @seconds, @hint');
  return {
    title: title.replace(/\.$/, ''),
    summary,
    ...(isPlaced && { station: number('station', 1, 12) }),
    seconds: number('seconds', 1, 60, 10),
    hints: tags.filter((tag) => tag.name === 'hint').map((tag) => tag.value),
    code: text.slice(comment[0].length).trimEnd(),
    linesBefore: comment[0].split('\n').length - 1,
  };
}
