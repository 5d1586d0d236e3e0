/** The worker in which edited code is read, so that code made to be slow to read cannot hold the page. */
import { checkImports } from './import-names.ts';
import { ProgramError } from './program-error.ts';
import type { AskStrip, FromStripWorker } from './strip-protocol.ts';
import { strip } from './strip.ts';

const answer = (message: FromStripWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<AskStrip>) => {
  try {
    const { program, imports, names } = strip(data.code);
    checkImports(names, data.known);
    answer({ kind: 'program', program, imports });
  } catch (error) {
    const { line, column } = error instanceof ProgramError ? error : { line: 1, column: 1 };
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: 'mistake', message, line, column });
  }
});

answer({ kind: 'ready' });
