/** Draws sources in one page, and says of each that cannot be drawn where and why. */
import type { DiagramSource } from '../../src/diagrams/source.ts';
import { digestOf } from './digest.ts';
import { openDrawingPage, type DrawingPage } from './drawing-page.ts';
import type { Account } from './page/account.ts';

export interface DrawnSet {
  readonly drawings: ReadonlyMap<DiagramSource, string>;
  /** How much of what is in each drawing. */
  readonly accounts: ReadonlyMap<DiagramSource, Account>;
  readonly faults: readonly string[];
}

export async function drawAll(
  sources: readonly DiagramSource[],
  settings: string,
): Promise<DrawnSet> {
  const drawings = new Map<DiagramSource, string>();
  const accounts = new Map<DiagramSource, Account>();
  const faults: string[] = [];
  if (sources.length === 0) return { drawings, accounts, faults };
  const page = await openDrawingPage();
  try {
    for (const source of sources) {
      const result = await drawOne(page, source, settings);
      if (result.svg !== undefined) drawings.set(source, result.svg);
      if (result.account !== undefined) accounts.set(source, result.account);
      faults.push(...result.faults);
    }
  } finally {
    await page.close();
  }
  return { drawings, accounts, faults };
}

async function drawOne(
  page: DrawingPage,
  source: DiagramSource,
  settings: string,
): Promise<{ svg?: string; account?: Account; faults: string[] }> {
  const { accTitle, accDescr, body, header, file } = source;
  const prefix = `figure-${header.figure}`;
  const digest = digestOf(source, settings);
  try {
    const { svg, nodes, account, faults } = await page.draw({
      body,
      prefix,
      digest,
      accTitle,
      accDescr,
      links: header.links,
    });
    const dangling = Object.keys(header.links).filter((node) => !nodes.includes(node));
    const lost = faults.map(({ words, near }) => `${file}:${lineNear(source, near)}: ${words}`);
    if (dangling.length + lost.length === 0) return { svg, account, faults: [] };
    return {
      faults: [
        ...dangling.map(
          (node) =>
            `${file}:${lineOf(source, node)}: links: found ${node}: write one of its nodes: ${nodes.join(', ')}`,
        ),
        ...new Set(lost),
      ],
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

/** The line of the code that holds given words; where the code starts, if none does. */
function lineNear({ body, bodyLine }: DiagramSource, near = ''): number {
  const words = near.split(/<br\s*\/?>|\n/)[0]?.trim() ?? '';
  const line = words === '' ? -1 : body.split('\n').findIndex((text) => text.includes(words));
  return bodyLine + Math.max(line, 0);
}

function lineOf(source: DiagramSource, node: string): number {
  const lines = source.text.split('\n');
  return lines.findIndex((line) => line.includes(`${node}:`)) + 1 || 1;
}
