import { readFileSync } from 'node:fs';
import { readDiagrams } from '../diagrams/set.ts';
import type { DiagramSource } from '../diagrams/source.ts';
import { stationAt } from '../site/stations.ts';
import { names, topicName } from '../site/current.ts';
import { prosePages } from '../site/prose/pages.ts';
import { fillNames } from '../site/names.ts';
import type { SearchRecord } from './record.ts';

/** A page's path and its source. */
export interface PageSource {
  readonly path: string;
  readonly source: string;
}

/** One record for each diagram that a page shows, at the first page that shows it. */
export function diagramRecords(
  diagrams: readonly DiagramSource[],
  pages: readonly PageSource[],
): readonly SearchRecord[] {
  return diagrams.flatMap(({ name, header, accTitle, accDescr, body }) => {
    const page = pages.find(({ source }) => source.includes(`<Diagram name="${name}"`));
    if (!page) return [];
    const topics = header.stations.flatMap((number) => stationAt(number).topics);
    return [
      {
        url: `${page.path}#figure-${header.figure}`,
        kind: 'diagram' as const,
        title: fillNames(header.title, names),
        content: fillNames(accDescr, names),
        topics: [...new Set(topics)].map(topicName),
        place: `Figure ${header.figure}`,
        names: [fillNames(accTitle, names), `Figure ${header.figure}`],
        keywords: ['diagram', 'drawing', 'picture', fillNames(labelsOf(body).join(' '), names)],
      },
    ];
  });
}

/** What is written in a drawing: labels in quotes and brackets, names of participants, what is said between them. */
export function labelsOf(body: string): readonly string[] {
  const labels = body
    .split('\n')
    .filter((line) => !/^\s*(?:acc\w+|classDef|class|style|click|linkStyle)\b/.test(line))
    .flatMap((line) =>
      [...line.matchAll(/"([^"]+)"|[[({|]([^[\](){}|"]+)[\])}|]|\bas (.+)$|: (.+)$/g)].map(
        ([, ...groups]) => groups.find((group) => group !== undefined) ?? '',
      ),
    )
    .map((label) => label.replace(/<[^>]+>/g, ' ').trim());
  return [...new Set(labels)];
}

/** The diagrams on disk, and the pages that may show them. */
export function readDiagramRecords(): readonly SearchRecord[] {
  const pages = prosePages().map(({ file, path }) => ({
    path,
    source: readFileSync(file, 'utf8'),
  }));
  return diagramRecords(readDiagrams().sources, pages);
}
