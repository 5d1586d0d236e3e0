/** Draws sources in one page, and says of each that cannot be drawn where and why. */
import type { DiagramSource } from '../../src/diagrams/source.ts';
import { digestOf } from './digest.ts';
import { openDrawingPage, type DrawingPage } from './drawing-page.ts';

export interface DrawnSet {
  readonly drawings: ReadonlyMap<DiagramSource, string>;
  readonly faults: readonly string[];
}

export async function drawAll(
  sources: readonly DiagramSource[],
  settings: string,
): Promise<DrawnSet> {
  const drawings = new Map<DiagramSource, string>();
  const faults: string[] = [];
  if (sources.length === 0) return { drawings, faults };
  const page = await openDrawingPage();
  try {
    for (const source of sources) {
      const result = await drawOne(page, source, settings);
      if ('svg' in result) drawings.set(source, result.svg);
      faults.push(...result.faults);
    }
  } finally {
    await page.close();
  }
  return { drawings, faults };
}

async function drawOne(
  page: DrawingPage,
  source: DiagramSource,
  settings: string,
): Promise<{ svg?: string; faults: string[] }> {
  const { accTitle, accDescr, body, header, file } = source;
  const prefix = `figure-${header.figure}`;
  const digest = digestOf(source, settings);
  try {
    const { svg, nodes } = await page.draw({
      body,
      prefix,
      digest,
      accTitle,
      accDescr,
      links: header.links,
    });
    const dangling = Object.keys(header.links).filter((node) => !nodes.includes(node));
    if (dangling.length === 0) return { svg, faults: [] };
    return {
      faults: dangling.map(
        (node) =>
          `${file}:${lineOf(source, node)}: links: found ${node}: write one of its nodes: ${nodes.join(', ')}`,
      ),
    };
  } catch (error) {
    return {
      faults: [syntaxFault(source, error instanceof Error ? error.message : String(error))],
    };
  }
}

/** Mermaid counts lines from the start of the code; a file's readers from the start of the file. */
export function syntaxFault(source: DiagramSource, message: string): string {
  const counted = /(?:on |at |error )line:? ?(\d+)/i.exec(message)?.[1];
  const line = counted === undefined ? source.bodyLine : Number(counted) + source.bodyLine - 1;
  const said = message
    .replace(/^page\.evaluate: (Error: )?/, '')
    .replace(/\n\s+at [\s\S]*$/, '')
    .trim();
  const whose = said.startsWith('found ') ? '' : 'Mermaid could not read it: ';
  return `${source.file}:${line}: ${whose}${said}`;
}

function lineOf(source: DiagramSource, node: string): number {
  const lines = source.text.split('\n');
  return lines.findIndex((line) => line.includes(`${node}:`)) + 1 || 1;
}
