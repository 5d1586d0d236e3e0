/** Every kind of diagram that Mermaid knows: those that are drawn whole, and what to use for the others. */

interface Kind {
  /** The words that a source of this kind begins with. */
  readonly words: RegExp;
  /** What to use in its place, where we do not draw it. */
  readonly instead?: string;
}

const asFlowchart = 'a flowchart, whose subgraphs are frames and whose classes say what a node is';
const asChart = 'a chart of src/charts, such as a snippet’s show.bar or show.line';
const asTable = 'a table in the page';
const asList = 'a list in the page';
const asListing = 'a Listing with the grammar’s text';

/** By Mermaid's own name of the kind. */
export const kinds: Readonly<Record<string, Kind>> = {
  'flowchart-v2': { words: /^(?:flowchart|graph)\b(?!-)/ },
  sequence: { words: /^sequenceDiagram\b/ },
  stateDiagram: { words: /^stateDiagram(?:-v2)?(?![\w-])/ },
  er: { words: /^erDiagram\b/ },
  gantt: { words: /^gantt\b/ },
  gitGraph: { words: /^gitGraph\b/ },
  'flowchart-elk': {
    words: /^flowchart-elk\b/,
    instead: 'flowchart, which is laid out by ELK here',
  },
  classDiagram: {
    words: /^classDiagram(?:-v2)?\b/,
    instead: 'an erDiagram for what holds what, or a flowchart for what calls what',
  },
  c4: { words: /^C4(?:Context|Container|Component|Dynamic|Deployment)\b/, instead: asFlowchart },
  architecture: { words: /^architecture(?:-beta)?\b/, instead: asFlowchart },
  block: { words: /^block(?:-beta)?\b/, instead: asFlowchart },
  agentflow: { words: /^agentflow-beta\b/, instead: asFlowchart },
  swimlane: { words: /^swimlane-beta\b/, instead: asFlowchart },
  usecase: { words: /^usecase-beta\b/, instead: asFlowchart },
  requirement: { words: /^requirement(?:Diagram)?\b/, instead: asFlowchart },
  mindmap: { words: /^mindmap\b/, instead: asFlowchart },
  ishikawa: { words: /^ishikawa(?:-beta)?\b/, instead: asFlowchart },
  eventmodeling: { words: /^eventmodeling\b/, instead: 'a sequenceDiagram' },
  zenuml: { words: /^zenuml\b/, instead: 'a sequenceDiagram' },
  timeline: { words: /^timeline\b/, instead: 'a gantt, or a list in the page' },
  journey: { words: /^journey\b/, instead: asTable },
  kanban: { words: /^kanban\b/, instead: asTable },
  packet: { words: /^packet(?:-beta)?\b/, instead: asTable },
  quadrantChart: { words: /^quadrantChart\b/, instead: `${asTable}, or show.scatter of a snippet` },
  cynefin: { words: /^cynefin-beta\b/, instead: asTable },
  wardley: { words: /^wardley-beta\b/, instead: asTable },
  pie: { words: /^pie\b/, instead: asChart },
  xychart: { words: /^xychart(?:-beta)?\b/, instead: asChart },
  radar: { words: /^radar-beta\b/, instead: asChart },
  sankey: { words: /^sankey(?:-beta)?\b/, instead: asChart },
  treemap: { words: /^treemap(?:-beta)?\b/, instead: asChart },
  venn: { words: /^venn-beta\b/, instead: asList },
  treeView: { words: /^treeView-beta\b/, instead: asList },
  railroad: { words: /^railroad-beta\b/, instead: asListing },
  railroadEbnf: { words: /^railroad-ebnf-beta\b/, instead: asListing },
  railroadAbnf: { words: /^railroad-abnf-beta\b/, instead: asListing },
  railroadPeg: { words: /^railroad-peg-beta\b/, instead: asListing },
  info: { words: /^info\b/, instead: 'nothing: it shows Mermaid’s version alone' },
};

export const drawnKinds =
  'flowchart, sequenceDiagram, stateDiagram-v2, erDiagram, gantt or gitGraph';

/** The kind of a source and the line of its code, from 0, on which it is said. */
export function kindOf(body: string): { readonly name: string | undefined; readonly line: number } {
  const lines = body.split('\n');
  const line = lines.findIndex((text) => /^\s*(?!%%)\S/.test(text));
  const first = lines[line]?.trim() ?? '';
  const name = Object.keys(kinds).find((kind) => kinds[kind]?.words.test(first));
  return { name, line: Math.max(line, 0) };
}

/** Why a source of this kind is not drawn, and what to write; undefined where it is. */
export function refusalOf(
  body: string,
): { readonly line: number; readonly words: string } | undefined {
  const { name, line } = kindOf(body);
  const found = body.split('\n')[line]?.trim().split(/\s/)[0] ?? '';
  if (name === undefined) {
    const isWord = found !== '' && !found.startsWith('%%');
    const what = isWord ? `the kind ${found}, which Mermaid does not know` : 'no diagram';
    return { line, words: `found ${what}: write ${drawnKinds}` };
  }
  const instead = kinds[name]?.instead;
  return instead === undefined
    ? undefined
    : { line, words: `found the kind ${found}, which is not drawn here: use ${instead}` };
}
