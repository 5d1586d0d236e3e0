import ts from 'typescript';
import { problemWords } from './problem-words.ts';
import type { Completion, Hover, Problem } from './type-protocol.ts';

const program = '/program.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  noEmit: true,
  paths: { '#vision': ['/vision/index.d.ts'] },
  skipLibCheck: true,
  strict: true,
  types: [],
};

/** TypeScript's language service over one program and a fixed set of declarations. */
export class Language {
  readonly #files: ReadonlyMap<string, string>;
  readonly #service: ts.LanguageService;
  #code = '';
  #version = 0;

  constructor(declarations: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(declarations));
    const globals = [...this.#files.keys()].filter((path) => path.startsWith('/globals/'));
    const read = (path: string) => (path === program ? this.#code : this.#files.get(path));
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getCurrentDirectory: () => '/',
      getDefaultLibFileName: () => '/lib/lib.esnext.d.ts',
      getScriptFileNames: () => [program, ...globals],
      getScriptVersion: (path) => (path === program ? `${this.#version}` : '0'),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (path) => read(path) !== undefined,
      readFile: read,
    });
  }

  problems(code: string): Problem[] {
    this.#set(code);
    const found = [
      ...this.#service.getSyntacticDiagnostics(program),
      ...this.#service.getSemanticDiagnostics(program),
    ];
    return found.map(({ start = 0, length = 1, messageText, code: number }) => ({
      from: start,
      to: start + length,
      text: problemWords(number, ts.flattenDiagnosticMessageText(messageText, '\n')),
    }));
  }

  hover(code: string, position: number): Hover | null {
    this.#set(code);
    const info = this.#service.getQuickInfoAtPosition(program, position);
    if (!info) return null;
    return {
      from: info.textSpan.start,
      to: info.textSpan.start + info.textSpan.length,
      signature: ts.displayPartsToString(info.displayParts),
      documentation: ts.displayPartsToString(info.documentation),
    };
  }

  completions(code: string, position: number): Completion[] {
    this.#set(code);
    const found = this.#service.getCompletionsAtPosition(program, position, {});
    return (found?.entries ?? []).slice(0, 300).map(({ name, kind }) => ({
      label: name,
      type: kind === 'method' ? 'function' : kind,
    }));
  }

  #set(code: string): void {
    if (code === this.#code) return;
    this.#code = code;
    this.#version++;
  }
}
