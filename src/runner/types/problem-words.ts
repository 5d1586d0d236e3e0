import { shutInWords } from '../shut-in-words.ts';

/** What TypeScript says where its advice is of no use here: a snippet has no project and no Node. */
export function problemWords(code: number, text: string): string {
  const name = /^Cannot find name '([^']+)'/.exec(text)?.[1];
  if (name) return `Cannot find ${name}. ${shutInWords(name) ?? ''}`.trim();
  const path = /^Cannot find module '([^']+)'/.exec(text)?.[1];
  if (path) return `Cannot import '${path}': a snippet can import from '#vision' only.`;
  if (namespaces.has(code)) return 'A namespace does not run here: write an object, or functions.';
  return text.replace(/ (?:Do you need to|Try (?:changing|installing|`npm)|Consider) [^]*$/, '');
}

/** "Namespaces are not allowed" in its forms. */
const namespaces = new Set([1280, 2819]);
