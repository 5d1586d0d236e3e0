/** A doc comment of `src/vision`, taken apart. */
export interface DocComment {
  /** The first paragraph: what it is. */
  readonly summary: string;
  /** The paragraphs between the summary and the tags, without the formulas. */
  readonly remarks: readonly string[];
  /** What follows "Formula:". */
  readonly formulas: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly errors: readonly string[];
  readonly examples: readonly Example[];
  readonly sources: readonly string[];
}

export interface Example {
  readonly code: string;
  /** Line of the file on which the code starts. */
  readonly line: number;
}

interface Part {
  /** Empty for the text before the first tag. */
  readonly tag: string;
  readonly lines: readonly string[];
  readonly line: number;
}

/** Reads a comment, from its opening to its closing mark, that starts on the given line of its file. */
export function readDocComment(comment: string, line: number): DocComment {
  const [text, ...tags] = splitAtTags(comment, line);
  const [summary = '', ...paragraphs] = paragraphsOf(text.lines);
  const isFormula = (paragraph: string): boolean => paragraph.startsWith('Formula:');
  const texts = (tag: string): string[] =>
    tags.filter((part) => part.tag === tag).map(({ lines }) => joined(lines));
  return {
    summary,
    remarks: paragraphs.filter((paragraph) => !isFormula(paragraph)),
    formulas: paragraphs.filter(isFormula).map((paragraph) => paragraph.slice(8).trim()),
    parameters: texts('param').map((words) => {
      const [, name = '', described = ''] = /^(\S+)\s*([^]*)$/.exec(words) ?? [];
      return { name, text: described };
    }),
    returns: texts('returns').join(' '),
    errors: texts('throws'),
    examples: tags.filter((part) => part.tag === 'example').flatMap(exampleOf),
    sources: texts('source'),
  };
}

function splitAtTags(comment: string, line: number): Part[] {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split('\n')
    .map((text) => text.replace(/^\s*\* ?/, '').trimEnd());
  const parts: { tag: string; lines: string[]; line: number }[] = [{ tag: '', lines: [], line }];
  lines.forEach((text, index) => {
    const [, tag, rest] = /^\s*@(\w+) ?(.*)$/.exec(text) ?? [];
    if (tag) parts.push({ tag, lines: [rest], line: line + index });
    else parts[parts.length - 1].lines.push(text);
  });
  return parts;
}

function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs = lines.join('\n').split(/\n\s*\n/);
  return paragraphs.map((paragraph) => joined([paragraph])).filter((text) => text !== '');
}

function joined(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

function exampleOf({ lines, line }: Part): Example[] {
  const opening = lines.findIndex((text) => text.startsWith('```'));
  const closing = lines.indexOf('```', opening + 1);
  if (opening < 0 || closing < 0) return [];
  return [{ code: lines.slice(opening + 1, closing).join('\n'), line: line + opening + 1 }];
}
