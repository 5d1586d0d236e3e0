/** Changes lines where they are no code: fenced code stays whole, and what stands in backticks. */
export function outsideCode(
  lines: readonly string[],
  change: (text: string) => string,
): readonly string[] {
  let fence = '';
  return lines.map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1] ?? '';
    if (fence !== '' || mark !== '') {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      return line;
    }
    if (!line.includes('`')) return change(line);
    const code: string[] = [];
    const hidden = line.replace(/(`+)(?!`).+?(?<!`)\1(?!`)/gu, (words) => {
      code.push(words);
      return `\`${String(code.length - 1)}\``;
    });
    return change(hidden).replace(/`(\d+)`/gu, (words, at: string) => code[Number(at)] ?? words);
  });
}
