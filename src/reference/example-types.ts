import { resolve } from 'node:path';
import ts from 'typescript';
import type { Example } from './doc-comment.ts';

/**
 * Checks the types of examples as strictly as those of the project.
 *
 * @returns one line a mistake: file, line and what TypeScript says
 */
export function checkExampleTypes(
  examples: readonly { readonly file: string; readonly example: Example }[],
): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const virtual = new Map(
    examples.map((entry, index) => [resolve(`src/vision/example-${index}.ts`), entry]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => {
    const code = virtual.get(path)?.example.code;
    return code === undefined ? readFile(path) : `${code}\nexport {};\n`;
  };
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  const program = ts.createProgram([...virtual.keys()], { ...options, noUnusedLocals: true }, host);
  return [...virtual].flatMap(([path, { file, example }]) => {
    const source = program.getSourceFile(path);
    const mistakes = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return mistakes.map((mistake) => {
      const line = mistake.file?.getLineAndCharacterOfPosition(mistake.start ?? 0).line ?? 0;
      const message = ts.flattenDiagnosticMessageText(mistake.messageText, '\n');
      return `${file}:${example.line + line}: ${message}`;
    });
  });
}
