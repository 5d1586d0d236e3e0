import { codeToTokens, createCssVariablesTheme } from 'shiki';

const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--token-' });
/** The kinds of token that are worth their weight on a page; the classes are the editor's. */
const marked = /--token-token-(keyword|string|comment)/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Python as HTML for inside `<pre>`, lightly coloured. */
export async function pythonHtml(code: string): Promise<string> {
  // By itself Shiki stops colouring a line after half a second: a busy machine would build another page.
  const { tokens } = await codeToTokens(code, { lang: 'python', theme, tokenizeTimeLimit: 0 });
  return tokens.map((line) => line.map(spanOf).join('')).join('\n');
}

function spanOf({ content, color = '' }: { content: string; color?: string }): string {
  const text = content.replace(/[&<>]/g, (character) => entities[character] ?? character);
  const kind = marked.exec(color)?.[1];
  // Operators count as keywords; they need no colour.
  if (!kind || (kind === 'keyword' && !/\w/.test(content))) return text;
  return `<span class="tok-${kind}">${text}</span>`;
}
