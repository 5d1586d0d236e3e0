/** The snippet whose page runs the programs: it may take a minute. */
export const hostSnippet = 'pipeline-design/the-whole-line';
