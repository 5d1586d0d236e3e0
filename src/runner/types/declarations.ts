import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** What every program finds beside the language: `console` and timers; `show` has its own file. */
const globals = `
interface Console {
  log(...values: unknown[]): void; info(...values: unknown[]): void;
  warn(...values: unknown[]): void; error(...values: unknown[]): void;
  debug(...values: unknown[]): void; dir(value: unknown): void; dirxml(...values: unknown[]): void;
  table(data: unknown, columns?: readonly string[]): void;
  assert(holds: boolean, ...values: unknown[]): void; trace(...values: unknown[]): void;
  group(...values: unknown[]): void; groupCollapsed(...values: unknown[]): void; groupEnd(): void;
  count(label?: string): void; countReset(label?: string): void;
  time(label?: string): void; timeEnd(label?: string): void;
  timeLog(label?: string, ...values: unknown[]): void; clear(): void;
}
declare const console: Console;
declare function setTimeout<Given extends unknown[]>(run: (...given: Given) => void, milliseconds?: number, ...given: Given): number;
declare function setInterval<Given extends unknown[]>(run: (...given: Given) => void, milliseconds?: number, ...given: Given): number;
declare function clearTimeout(timer: number | undefined): void;
declare function clearInterval(timer: number | undefined): void;
declare function structuredClone<Value>(value: Value): Value;
declare function queueMicrotask(run: () => void): void;
declare function atob(text: string): string;
declare function btoa(text: string): string;
declare const performance: { now(): number };
`;

/** The declarations that edited code is checked against, by path: library, `#vision`, `show`. */
export function buildDeclarations(): Record<string, string> {
  const files: Record<string, string> = {
    '/globals/worker.d.ts': globals,
    '/globals/show.d.ts': read('src/runner/guest/show.d.ts'),
  };
  const folder = dirname(ts.getDefaultLibFilePath({}));
  for (const name of readdirSync(folder))
    if (/^lib\.(es5|es20\d\d|esnext|decorators)(\.|$)/.test(name) && !name.includes('.full'))
      files[`/lib/${name}`] = readFileSync(join(folder, name), 'utf8');
  const root = join(project, 'src/vision');
  const program = ts.createProgram([join(root, 'index.ts')], {
    allowImportingTsExtensions: true,
    declaration: true,
    emitDeclarationOnly: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    types: [],
  });
  program.emit(undefined, (path, text) => {
    files[`/vision${path.slice(root.length)}`] = text
      .replaceAll(".ts'", "'")
      .replaceAll('.ts"', '"');
  });
  return files;
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}
