/** Which drawings do not show what their sources say. */
import { existsSync, readFileSync } from 'node:fs';
import { readDrawing } from '../../src/diagrams/drawing.ts';
import { drawingFile } from '../../src/diagrams/set.ts';
import type { DiagramSource } from '../../src/diagrams/source.ts';
import { digestOf } from './digest.ts';

/** What to do about a drawing; undefined where it is there and shows its source. */
export function stalenessOf(
  source: DiagramSource,
  settings: string,
  directory = '.',
): string | undefined {
  const file = drawingFile(source);
  const path = `${directory}/${file}`;
  if (!existsSync(path)) return `${source.file}: found no drawing beside it: run npm run diagrams`;
  try {
    const { digest } = readDrawing(file, readFileSync(path, 'utf8'));
    if (digest === digestOf(source, settings)) return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return `${file}: does not show what ${source.file} says now: run npm run diagrams`;
}
