/** A mistake in a program's text, at a line and column that count from 1. */
export class ProgramError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column = 1) {
    super(message);
    this.name = 'ProgramError';
    this.line = line;
    this.column = column;
  }
}
