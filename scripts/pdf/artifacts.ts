/**
 * Marks what a page's content stream paints outside every structure element (rules, backgrounds,
 * running heads) as an artifact: a reader that speaks passes over it, and PDF/UA asks for it.
 */
const openers = new Set(['BMC', 'BDC']);
const pathOperators = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const paintOperators = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const otherPainters = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh']);

/** A string, a hexadecimal string, the signs of dictionaries and arrays, a name, or a word. */
const token =
  /\((?:\\[\s\S]|[^\\()]|\([^()]*\))*\)|<<|>>|<[^>]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

/**
 * The stream with every untagged piece of painting between `/Artifact BMC` and `EMC`.
 *
 * @param isForm whether a name stands for a form, which may hold tagged content
 */
export function markArtifacts(
  content: string,
  isForm: (name: string) => boolean = () => false,
): string {
  const pieces: string[] = [];
  let written = 0;
  let depth = 0;
  let operandsStart: number | undefined;
  let pathStart: number | undefined;
  const wrap = (start: number, end: number): void => {
    pieces.push(content.slice(written, start), '/Artifact BMC ', content.slice(start, end), ' EMC');
    written = end;
  };
  for (const match of content.matchAll(token)) {
    const [word] = match;
    const end = match.index + word.length;
    operandsStart ??= match.index;
    if (!isOperator(word)) continue;
    if (openers.has(word)) depth++;
    else if (word === 'EMC') depth--;
    else if (pathOperators.has(word)) pathStart ??= operandsStart;
    else if (paintOperators.has(word)) {
      if (depth === 0) wrap(pathStart ?? operandsStart, end);
      pathStart = undefined;
    } else if (word === 'n') pathStart = undefined;
    else if (depth === 0 && otherPainters.has(word)) {
      const operands = content.slice(operandsStart, match.index).trim();
      if (word !== 'Do' || !isForm(operands.slice(1))) wrap(operandsStart, end);
    }
    operandsStart = undefined;
  }
  return pieces.join('') + content.slice(written);
}

function isOperator(word: string): boolean {
  return /^(?:[A-Za-z][A-Za-z0-9]*\*?|['"])$/.test(word) && !/^(?:true|false|null)$/.test(word);
}
