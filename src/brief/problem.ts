/** Where a brief cannot be read as meant: what stands there and what to write instead. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly instead: string;
}

/** One line that an editor can jump from: `seeds/other.md:12: found …; write …`. */
export function describeProblem({ file, line, found, instead }: Problem): string {
  return `${file}:${String(line)}: found ${found}; ${instead}`;
}

export class BriefError extends Error implements Problem {
  override readonly name = 'BriefError';
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly instead: string;

  constructor(problem: Problem) {
    super(describeProblem(problem));
    this.file = problem.file;
    this.line = problem.line;
    this.found = problem.found;
    this.instead = problem.instead;
  }
}

/** A text from the brief, short enough and plain enough to stand in a message. */
export function quote(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return `"${plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain}"`;
}
