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

/** What a brief lacks or has wrong, all of it at once; its place is that of the first. */
export class BriefError extends Error implements Problem {
  override readonly name = 'BriefError';
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly instead: string;

  readonly problems: readonly Problem[];

  constructor(problem: Problem, ...others: readonly Problem[]) {
    const problems = [problem, ...others];
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
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

/** What each attempt gives. Those that fail with a `BriefError` end in one that names all their problems. */
export function attemptAll<Results extends readonly unknown[]>(
  ...attempts: { readonly [Key in keyof Results]: () => Results[Key] }
): Results {
  const problems: Problem[] = [];
  const results = attempts.map((attempt) => {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof BriefError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  const [first, ...others] = problems;
  if (first) throw new BriefError(first, ...others);
  return results as unknown as Results;
}
