/** Reads a `.mmd` file: front matter of ours, then Mermaid with a title and a description in words. */
import { parseYamlEntry } from '../collections/yaml-entries.ts';
import { headerSchema, type Header } from './header.ts';
import { refusalOf } from './kinds.ts';
import { refusalsIn } from './refusals.ts';

export interface DiagramSource {
  /** Path under `src/content/docs` without the ending: `topics/pipeline-design/etl`. */
  readonly name: string;
  /** Path of the file, for messages. */
  readonly file: string;
  readonly header: Header;
  /** What readers of the page's code hear first. */
  readonly accTitle: string;
  readonly accDescr: string;
  /** The Mermaid code, without the front matter. */
  readonly body: string;
  /** Line of the file on which `body` starts. */
  readonly bodyLine: number;
  /** The whole file. */
  readonly text: string;
}

export type ReadSource =
  | { readonly ok: true; readonly source: DiagramSource }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads one file; `file` is its path, from whose part after `docs/` its name comes. */
export function readSource(text: string, file: string): ReadSource {
  const fenced = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'));
  if (!fenced) {
    return failed(
      `${file}:1: found no front matter: write title, figure, origin and stations between two lines of ---`,
    );
  }
  const [, yaml = '', body = ''] = fenced;
  // A comment in place of the fence, so that lines count as in the file.
  const header = parseYamlEntry(`#\n${yaml}`, file, headerSchema);
  const bodyLine = yaml.split('\n').length + 2;
  const refusal = refusalOf(body);
  if (refusal) {
    const place = `${file}:${bodyLine + refusal.line}`;
    return {
      ok: false,
      problems: [...(header.ok ? [] : header.problems), `${place}: ${refusal.words}`],
    };
  }
  const accTitle = statement(body, 'accTitle');
  const accDescr = statement(body, 'accDescr');
  const problems = [
    ...(header.ok ? [] : header.problems),
    ...missing('accTitle', accTitle, 'what the drawing is, in a few words'),
    ...missing('accDescr', accDescr, 'what it shows, in sentences, for those who cannot see it'),
    ...refusalsIn(body).map(({ line, words }) => `${file}:${bodyLine + line}: ${words}`),
  ];
  if (!header.ok || accTitle === undefined || accDescr === undefined || problems.length > 0) {
    return { ok: false, problems };
  }
  const name = file.replace(/^.*?content\/docs\//, '').replace(/\.mmd$/, '');
  return {
    ok: true,
    source: { name, file, header: header.data, accTitle, accDescr, body, bodyLine, text },
  };

  function missing(key: string, value: string | undefined, meaning: string): string[] {
    if (value) return [];
    return [`${file}:${bodyLine}: ${key}: found nothing: write \`${key}: …\`, ${meaning}`];
  }
}

/** What stands behind a key, or between braces over several lines, as Mermaid has it. */
function statement(body: string, key: string): string | undefined {
  const found = new RegExp(`^\\s*${key}(?:\\s*:[ \\t]*(.+)|\\s*\\{([^}]*)\\})`, 'm').exec(body);
  return (found?.[1] ?? found?.[2])?.replace(/\s+/g, ' ').trim();
}

function failed(problem: string): ReadSource {
  return { ok: false, problems: [problem] };
}
