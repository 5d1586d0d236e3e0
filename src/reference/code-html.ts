import { format } from 'prettier';
import { codeToTokens, createCssVariablesTheme } from 'shiki';
import type { Declaration } from './declarations.ts';
import { escapeHtml, linkHtml } from './html.ts';

const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--token-' });

/** The few kinds of token that are worth their weight on a page; the classes are the editor's. */
const marked = /--token-token-(keyword|string|constant|comment)/;

/** Shiki also calls operators keywords, and the names of constants and of basic types constants. */
const plain = { keyword: /^\W+$/, constant: /^(?!true|false|null)[a-z]/ };

/** TypeScript as HTML for inside `<pre>`, with links from the names of types to where they stand. */
export async function codeHtml(
  code: string,
  addressOfType: (name: string) => string | undefined,
): Promise<string> {
  // By itself Shiki stops colouring a line after half a second: a busy machine would build another page.
  const { tokens } = await codeToTokens(code, { lang: 'ts', theme, tokenizeTimeLimit: 0 });
  const lines = tokens.map((line) =>
    runsOf(line)
      .map(({ kind, text }) => {
        if (kind) return `<span class="tok-${kind}">${escapeHtml(text)}</span>`;
        return text
          .split(/\b([A-Z]\w+)\b/)
          .map((part) => linked(part, addressOfType(part)))
          .join('');
      })
      .join(''),
  );
  return lines.join('\n');
}

/** The declaration laid out as the project lays out code. */
export async function layOut({ kind, signature }: Declaration): Promise<string> {
  const before = { function: 'declare function ', class: 'declare ', value: 'declare ', type: '' };
  const options = { parser: 'typescript', singleQuote: true, printWidth: 72 } as const;
  const text = await format(before[kind] + signature, options);
  return text.slice(before[kind].length).trimEnd().replace(/;$/, '');
}

interface Run {
  readonly kind: string | undefined;
  readonly text: string;
}

/** Neighbouring tokens of one kind, and the white space between them, in one run. */
function runsOf(line: readonly { readonly content: string; readonly color?: string }[]): Run[] {
  const runs: { kind: string | undefined; text: string }[] = [];
  for (const { content, color = '' } of line) {
    const last = runs.at(-1);
    const kind = kindOf(content.trim(), color);
    if (last && (last.kind === kind || content.trim() === '')) last.text += content;
    else runs.push({ kind, text: content });
  }
  return runs;
}

function kindOf(text: string, color: string): string | undefined {
  const kind = marked.exec(color)?.[1];
  const isPlain = kind === 'keyword' || kind === 'constant' ? plain[kind].test(text) : false;
  return isPlain ? undefined : kind;
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? escapeHtml(text) : linkHtml(address, escapeHtml(text));
}
