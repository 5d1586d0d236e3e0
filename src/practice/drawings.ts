import { globSync, readFileSync } from 'node:fs';
import { readDrawing } from '../diagrams/drawing.ts';
import type { OutlineItem } from '../diagrams/outline.ts';
import { drawingFile, readDiagrams } from '../diagrams/set.ts';
import { names } from '../site/current.ts';
import { fillMarkup, fillNames } from '../site/names.ts';
import { stationAt } from '../site/stations.ts';

/** A diagram as a file of its own, to be compared with what was drawn from memory. */
export interface Drawing {
  /** `figure-10`. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in sentences. */
  readonly description: string;
  readonly stations: readonly number[];
  readonly topics: readonly string[];
  /** The page that shows it, with its anchor. */
  readonly page: string;
  /** The names of its parts. */
  readonly parts: readonly string[];
  /** The whole file, in the light theme’s colours. */
  readonly svg: string;
}

const docs = 'src/content/docs';

/** Every diagram that a page shows, in the order of their figures. */
export function readDrawings(): readonly Drawing[] {
  const pages = globSync('**/*.mdx', { cwd: docs })
    .toSorted()
    .map((file) => ({ file, source: readFileSync(`${docs}/${file}`, 'utf8') }));
  const drawings = readDiagrams().sources.flatMap((source): Drawing[] => {
    const page = pages.find((each) => each.source.includes(`<Diagram name="${source.name}"`));
    if (!page) return [];
    const { svg, outline } = readDrawing(
      drawingFile(source),
      readFileSync(drawingFile(source), 'utf8'),
    );
    const { figure, title, stations } = source.header;
    return [
      {
        id: `figure-${figure}`,
        title: fillNames(title, names),
        description: fillNames(source.accDescr, names),
        stations,
        topics: [...new Set(stations.flatMap((number) => stationAt(number).topics))],
        page: `${addressOf(page.file)}#figure-${figure}`,
        parts: partsOf(outline.items).map((part) => fillNames(part, names)),
        svg: standAlone(fillMarkup(svg, names)),
      },
    ];
  });
  return drawings.toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}

function addressOf(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/(^|\/)index\.mdx$/, '$1')
    .replace(/\.mdx$/, '/');
}

function partsOf(items: readonly OutlineItem[]): readonly string[] {
  return [...new Set(items.map(({ text }) => text.trim()).filter((text) => text !== ''))];
}

/** The drawing on paper of its own, without links, its tokens replaced by the light theme's values. */
function standAlone(svg: string): string {
  const tokens = lightTokens();
  return svg
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace('</desc>', '</desc><rect width="100%" height="100%" fill="var(--paper)"/>')
    .replace(/var\((--[\w-]+)\)/g, (whole, token: string) => {
      const value = tokens.get(token);
      if (value === undefined)
        throw new Error(`found ${whole} in a drawing: write a token of src/styles/theme.css`);
      return value;
    });
}

function lightTokens(): ReadonlyMap<string, string> {
  const theme = readFileSync('src/styles/theme.css', 'utf8');
  const block = /:root\[data-theme='light'\] \{([\s\S]*?)\n\}/.exec(theme)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]+);/g)].map(([, token = '', value = '']) => [
      token,
      value,
    ]),
  );
}
