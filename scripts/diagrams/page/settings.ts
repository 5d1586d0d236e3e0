/** How Mermaid lays out: everything that would otherwise follow its defaults is said here. */
const settings = {
  startOnLoad: false,
  deterministicIds: true,
  theme: 'base',
  look: 'classic',
  layout: 'elk',
  htmlLabels: false,
  markdownAutoWrap: false,
  fontFamily: 'Plex Sans',
  fontSize: 15,
  themeVariables: {
    fontFamily: 'Plex Sans',
    fontSize: '15px',
    commitLabelFontSize: '14px',
    tagLabelFontSize: '13px',
  },
  elk: { mergeEdges: false },
  flowchart: { htmlLabels: false, minNodeWidth: 68, padding: 10, wrappingWidth: 240 },
  state: { minNodeWidth: 72, padding: 10 },
  er: { minEntityWidth: 90, entityPadding: 10, nodeSpacing: 40, rankSpacing: 48 },
  sequence: {
    mirrorActors: false,
    width: 84,
    height: 40,
    actorMargin: 22,
    boxMargin: 8,
    noteMargin: 8,
    messageMargin: 32,
    actorFontFamily: 'Plex Sans',
    actorFontSize: 15,
    messageFontFamily: 'Plex Sans',
    messageFontSize: 14,
    noteFontFamily: 'Plex Sans',
    noteFontSize: 14,
  },
  gitGraph: { mainBranchName: 'main', rotateCommitLabel: false, parallelCommits: false },
  gantt: {
    useWidth: 700,
    leftPadding: 84,
    rightPadding: 20,
    topPadding: 50,
    barHeight: 26,
    barGap: 8,
    fontSize: 14,
    sectionFontSize: 14,
    numberSectionStyles: 2,
  },
};

/** A figure of a person is taller than a box with a name. */
const figureHeight = 72;

/** The settings for one source. */
export function settingsFor(code: string): object {
  const hasFigures = /^sequenceDiagram\b/m.test(code) && /^\s*(?:create\s+)?actor\s/m.test(code);
  if (!hasFigures) return settings;
  return { ...settings, sequence: { ...settings.sequence, height: figureHeight } };
}
