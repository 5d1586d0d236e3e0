/** All diagrams of the site, as they stand on disk. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { readSource, type DiagramSource } from './source.ts';

export interface DiagramSet {
  readonly sources: readonly DiagramSource[];
  readonly problems: readonly string[];
}

export const diagramFiles = 'src/content/docs/**/*.mmd';

/** Reads every `.mmd` file under a folder; a file with faults is left out and reported. */
export function readDiagrams(directory = '.', pattern = diagramFiles): DiagramSet {
  const sources: DiagramSource[] = [];
  const problems: string[] = [];
  for (const path of globSync(pattern, { cwd: directory }).toSorted()) {
    const file = path.replaceAll('\\', '/');
    const read = readSource(readFileSync(`${directory}/${file}`, 'utf8'), file);
    if (read.ok) sources.push(read.source);
    else problems.push(...read.problems);
  }
  return { sources, problems: [...problems, ...doubles(sources)] };
}

/** Path of the drawing of a source. */
export function drawingFile(source: DiagramSource): string {
  return source.file.replace(/\.mmd$/, '.svg');
}

/** The drawings that have no source any more. */
export function orphans(directory = '.', pattern = diagramFiles): string[] {
  return globSync(pattern.replace(/\.mmd$/, '.svg'), { cwd: directory })
    .filter((path) => !existsSync(`${directory}/${path.replace(/\.svg$/, '.mmd')}`))
    .toSorted();
}

function doubles(sources: readonly DiagramSource[]): string[] {
  return sources.flatMap(({ file, header }, index) => {
    const other = sources.slice(0, index).find((before) => before.header.figure === header.figure);
    if (!other) return [];
    return [
      `${file}:1: figure: found ${header.figure}, which ${other.file} has: write a number that is free`,
    ];
  });
}
