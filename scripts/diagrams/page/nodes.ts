/** Which parts of Mermaid's SVG are nodes, and by which id their source knows them. */

/** Nodes of flowcharts, states and entities; participants of a sequence. */
export const nodeSelector = 'g.node, g[data-et="participant"], g.timeline-node';

export function nodeIdOf(node: Element): string {
  const named = node.getAttribute('data-id');
  if (named) return named;
  const id = node.id.replace(/^drawing-/, '');
  return /^(?:flowchart|state|entity)-(.+?)-\d+$/.exec(id)?.[1] ?? id;
}
