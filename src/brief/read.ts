import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { briefFile, nameInFolder } from './file.ts';
import { parseBrief } from './parse.ts';
import type { ParsedBrief } from './parse.ts';
import { BriefError } from './problem.ts';
import { LIMITS } from './source.ts';

/** The brief that `BRIEF` names, its folder or itself, else the project's own. Paths count from `directory`. */
export function readBrief(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  directory = process.cwd(),
): ParsedBrief {
  const file = briefFile(environment, directory);
  return parseBrief(decode(readBytes(file, directory), file), file);
}

function readBytes(file: string, directory: string): Uint8Array {
  const path = resolve(directory, file);
  const refusal = (what: string, instead = 'let BRIEF name a Markdown file'): BriefError =>
    new BriefError({ file, line: 1, found: what, instead });
  const read = <Result>(step: () => Result): Result => {
    try {
      return step();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw refusal(unreadable[code ?? ''] ?? `a file that cannot be read (${code})`);
    }
  };
  const found = read(() => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined) throw refusal('no such file');
  if (found.isDirectory()) {
    throw refusal(
      `a directory without ${nameInFolder}`,
      'write the brief there, or let BRIEF name a Markdown file',
    );
  }
  if (!found.isFile()) throw refusal('no regular file');
  if (found.size > 4 * LIMITS.characters) {
    throw refusal('more than a million characters', 'write a brief of a few pages');
  }
  return read(() => readFileSync(path));
}

/** What the system's errors mean for a brief. */
const unreadable: Readonly<Record<string, string>> = {
  EACCES: 'a file that may not be read',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'a name that is too long for a file',
};

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new BriefError({
      file,
      line: isUtf16 ? 1 : lineOfFirstInvalid(bytes),
      found: isUtf16 ? 'text in UTF-16' : 'bytes that are not UTF-8',
      instead: 'save the file as UTF-8',
    });
  }
}

/** Decodes in a stream, so that the first chunk to fail tells the line. */
function lineOfFirstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for (const byte of bytes) {
      if (byte === 0x0a) line += 1;
      decoder.decode(Uint8Array.of(byte), { stream: true });
    }
  } catch {
    return line;
  }
  return line;
}
