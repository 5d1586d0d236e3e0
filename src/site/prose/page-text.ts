/** A line of a page outside its front matter, its blocks of code and its imports. */
export interface ProseLine {
  readonly line: number;
  /** Without code between backticks, which is as long in blanks. */
  readonly text: string;
}

/** The front matter of a page, with as many empty lines before it as the file has, and the lines of its prose. */
export function splitPage(source: string): {
  readonly frontmatter: string;
  readonly prose: readonly ProseLine[];
} {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const frontmatter = ['', ...lines.slice(1, Math.max(end, 1))].join('\n');
  const prose: ProseLine[] = [];
  let fence: string | undefined;
  let isImport = false;
  for (const [index, written] of lines.entries()) {
    if (index <= end) continue;
    const [, mark] = /^\s*(```+|~~~+)/.exec(written) ?? [];
    if (mark) {
      fence = fence === undefined ? mark : written.trim().startsWith(fence) ? undefined : fence;
      continue;
    }
    if (/^import\b/.test(written) || /^export\b/.test(written)) isImport = true;
    const isCode = fence !== undefined || isImport;
    if (isImport && /;\s*$/.test(written)) isImport = false;
    if (!isCode) prose.push({ line: index + 1, text: withoutCode(written) });
  }
  return { frontmatter, prose };
}

function withoutCode(text: string): string {
  return text.replace(/(`+)[^`]*\1/g, (code) => ' '.repeat(code.length));
}
