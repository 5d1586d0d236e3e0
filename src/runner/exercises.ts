import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { keptFiles } from '../collections/kept-files.ts';
import { rememberByText } from '../collections/remember-by-text.ts';
import { readHead, SourceError } from './snippet-source.ts';
import type { SourceHead } from './snippet-source.ts';
import { isOnLine, stripped } from './snippets.ts';
import { strip } from './strip.ts';

/** An exercise as a page shows it and a browser runs it. */
export interface ReadExercise extends SourceHead {
  readonly id: string;
  readonly file: string;
  /** The reader's code to begin with; `code` is the same. */
  readonly program: string;
  readonly solution: string;
  /** JavaScript that runs behind the reader's code, in its scope. */
  readonly checks: string;
  readonly imports: readonly string[];
}

/** Every exercise, ours and the reader's. */
export function listExercises(): ReadExercise[] {
  return keptFiles('topics', '*/*.exercise.ts').map(({ file, path }) =>
    remembered(file, path.replace('.exercise.ts', '')),
  );
}

const remembered = rememberByText((_, file: string, id: string) => readExercise(file, id));

export function readExercise(file: string, id: string): ReadExercise {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const head = readHead(file, text, isOnLine(id));
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const methods = methodsOf(source);
  const starter = shownCode(file, source, methods.get('starter'));
  const solution = shownCode(file, source, methods.get('solution'));
  const checks = checksOf(file, source, methods, solution);
  checkParts(file, head.hints.length, source);
  const code = starter.code;
  const { program } = stripped(file, { ...head, code });
  const imports = [...new Set([strip(code), strip(solution.code), strip(checks.source)])]
    .flatMap((part) => part.imports)
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();
  return {
    ...head,
    id,
    file,
    code,
    program,
    solution: solution.code,
    checks: checks.code,
    imports,
  };
}

/** A hint after another, and what a reader will probably write: two of each at least. */
function checkParts(file: string, hints: number, source: ts.SourceFile): void {
  if (hints < least) {
    const found = `Found ${String(hints)} of the hints`;
    throw new SourceError(file, 2, found, `Write at least ${String(least)}, each as @hint …`);
  }
  const wrong = propertyOf(source, 'wrong');
  const answers = wrong && ts.isArrayLiteralExpression(wrong) ? wrong.elements.length : 0;
  if (answers >= least) return;
  const line = wrong ? source.getLineAndCharacterOfPosition(wrong.getStart()).line + 1 : 1;
  const instead = `Write at least ${String(least)} in wrong: [{ says: '…', answer() { … } }]`;
  throw new SourceError(file, line, `Found ${String(answers)} wrong answers`, instead);
}

const least = 2;

/** What the object that `exercise` names has under a name. */
function propertyOf(source: ts.SourceFile, name: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === name) found ??= node.initializer;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The methods of the object that `exercise` names. */
function methodsOf(source: ts.SourceFile): Map<string, ts.MethodDeclaration> {
  const methods = new Map<string, ts.MethodDeclaration>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'exercise') {
      const literal = node.initializer;
      if (literal && ts.isObjectLiteralExpression(literal))
        for (const property of literal.properties)
          if (ts.isMethodDeclaration(property)) methods.set(property.name.getText(), property);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return methods;
}

/** The body of `starter` or `solution` without its last `return`, with the imports that it uses. */
function shownCode(file: string, source: ts.SourceFile, method?: ts.MethodDeclaration) {
  const statements = method?.body?.statements;
  const last = statements?.at(-1);
  if (!method?.body || !last || !ts.isReturnStatement(last) || !last.expression)
    throw new SourceError(
      file,
      method ? source.getLineAndCharacterOfPosition(method.pos).line + 2 : 1,
      'Found no starter() or solution() that ends with return <function>',
      'Declare a function in its body and return it by name',
    );
  const body = source.text.slice(method.body.pos, last.getFullStart());
  const lines = body
    .slice(body.indexOf('{') + 1)
    .replace(/^\n/, '')
    .split('\n');
  const code = lines
    .map((line) => line.replace(/^ {4}/, ''))
    .join('\n')
    .trimEnd();
  const imports = importsFor(source, code);
  return {
    name: last.expression.getText(),
    body: code,
    code: imports ? `${imports}\n\n${code}` : code,
  };
}

function checksOf(
  file: string,
  source: ts.SourceFile,
  methods: ReadonlyMap<string, ts.MethodDeclaration>,
  solution: { readonly name: string; readonly body: string },
) {
  const [checks, drawn] = [methods.get('checks'), methods.get('drawn')];
  if (!checks)
    throw new SourceError(file, 1, 'Found no checks()', 'Add checks(answer, check) { … }');
  if (!drawn)
    throw new SourceError(file, 1, 'Found no drawn()', 'Add drawn(random) { return [arguments]; }');
  const { name } = solution;
  const boxes = JSON.stringify(boxParameters(solution.body, name));
  const call = [
    `({ ${checks.getText()} }).checks($check.watch('${name}', ${name}, ${boxes}), $check);`,
    `const { drawn: $draw } = { ${drawn.getText()} };`,
    `const $solution = (() => {\n${solution.body}\nreturn ${name};\n})();`,
    `const $draws = () => { const random = new Random(7); return Array.from({ length: 40 }, () => $draw(random)); };`,
    `$check.drawn('${name}', ${name}, $solution, ${boxes}, $draws(), $draws());`,
  ].join('\n');
  const imports = importsFor(source, call, ['Random']);
  const program = strip(`${imports}\n${call}`)
    .program.replace(/\s*\n\s*/g, '\n')
    .trim();
  const missing = `Write a function called ${name}: the checks call it.`;
  const guard = `if (typeof ${name} !== 'function') throw new TypeError('${missing}');`;
  return { code: `${guard}\n{\n${program}\n}`, source: `${imports}\n${call}` };
}

/** For each parameter of the solution its name where its type says Box, else nothing. */
function boxParameters(body: string, name: string): string[] {
  const source = ts.createSourceFile('solution.ts', body, ts.ScriptTarget.Latest, true);
  const answer = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((statement) => statement.name?.text === name);
  return (answer?.parameters ?? []).map((parameter) =>
    /\bBox\b/.test(parameter.type?.getText() ?? '') ? parameter.name.getText() : '',
  );
}

/** Import statements of the names from `#vision` that a piece of code uses. */
function importsFor(source: ts.SourceFile, code: string, always: readonly string[] = []): string {
  const words = new Set(code.match(/[\w$]+/g));
  for (const name of always) words.delete(name);
  const used = source.statements
    .filter(ts.isImportDeclaration)
    .filter((statement) => statement.moduleSpecifier.getText().includes('#vision'))
    .map((statement) => importFor(statement, words))
    .filter((text) => text !== '');
  if (always.length > 0) used.push(`import { ${always.join(', ')} } from '#vision';`);
  return used.join('\n');
}

function importFor({ importClause }: ts.ImportDeclaration, words: ReadonlySet<string>): string {
  const bindings = importClause?.namedBindings;
  if (!importClause || !bindings || !ts.isNamedImports(bindings)) return '';
  const names = bindings.elements.filter((element) => words.has(element.name.text));
  if (names.length === 0) return '';
  const type = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : '';
  return `import ${type}{ ${names.map((name) => name.getText()).join(', ')} } from '#vision';`;
}
