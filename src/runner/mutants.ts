import ts from 'typescript';

/** A solution with one token changed. */
export interface Mutant {
  /** The line before and after, which also is its name. */
  readonly change: string;
  readonly code: string;
}

const swaps: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '**': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '++': ['--'],
  '--': ['++'],
  max: ['min'],
  min: ['max'],
  floor: ['ceil'],
  ceil: ['floor'],
  round: ['floor'],
  some: ['every'],
  every: ['some'],
  true: ['false'],
  false: ['true'],
};

/** Every mutant of a program that differs in one operator, constant, sign or name. */
export function mutantsOf(code: string): Mutant[] {
  const source = ts.createSourceFile('solution.ts', code, ts.ScriptTarget.ES2023, true);
  const mutants: Mutant[] = [];
  const add = (start: number, end: number, by: string): void => {
    const changed = code.slice(0, start) + by + code.slice(end);
    const lineStart = code.lastIndexOf('\n', start) + 1;
    const line = (text: string) => text.slice(lineStart, text.indexOf('\n', lineStart)).trim();
    mutants.push({ change: `${line(`${code}\n`)}  →  ${line(`${changed}\n`)}`, code: changed });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
      return;
    const [start, end] = [node.getStart(source), node.getEnd()];
    for (const by of swaps[operatorOf(node)] ?? []) {
      const at = operatorStart(node, source);
      add(at, at + operatorOf(node).length, by);
    }
    if (ts.isNumericLiteral(node))
      for (const by of [Number(node.text) + 1, Number(node.text) - 1]) add(start, end, `(${by})`);
    if (ts.isPrefixUnaryExpression(node) && isSign(node.operator)) add(start, start + 1, '');
    if (isUse(node)) for (const name of rivals(node)) add(start, end, name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

function operatorOf(node: ts.Node): string {
  if (ts.isBinaryExpression(node)) return node.operatorToken.getText();
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const text = ts.tokenToString(node.operator) ?? '';
    return text.length === 2 ? text : '';
  }
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
    ? node.getText()
    : '';
}

function operatorStart(node: ts.Node, source: ts.SourceFile): number {
  if (ts.isBinaryExpression(node)) return node.operatorToken.getStart(source);
  if (ts.isPostfixUnaryExpression(node)) return node.getEnd() - 2;
  if (ts.isPropertyAccessExpression(node)) return node.name.getStart(source);
  return node.getStart(source);
}

function isSign(operator: ts.PrefixUnaryOperator): boolean {
  return operator === ts.SyntaxKind.MinusToken || operator === ts.SyntaxKind.ExclamationToken;
}

/** Whether a name is read here, and no property, declaration or key. */
function isUse(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  return ts.isCallExpression(parent) && parent.arguments.includes(node);
}

/** The other parameters of the functions around a use: what a slip of attention writes instead. */
function rivals(node: ts.Identifier): string[] {
  const names = new Set<string>();
  for (let up: ts.Node = node; !ts.isSourceFile(up); up = up.parent)
    if (ts.isFunctionLike(up))
      for (const { name } of up.parameters) if (ts.isIdentifier(name)) names.add(name.text);
  names.delete(node.text);
  return names.has(node.text) || names.size > 0 ? [...names] : [];
}

/** The most turns that the loops of a mutant may take in all. */
const mostTurns = 20_000;

/** JavaScript of a program whose loops end with an error when they take too many turns. */
export function guarded(code: string): string {
  const guard: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const { factory } = context;
    const turn = (body: ts.Statement): ts.Block => {
      const count = factory.createExpressionStatement(
        factory.createCallExpression(factory.createIdentifier('$turn'), undefined, []),
      );
      return factory.createBlock([count, body], true);
    };
    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context);
      if (ts.isForStatement(inner))
        return factory.updateForStatement(
          inner,
          inner.initializer,
          inner.condition,
          inner.incrementor,
          turn(inner.statement),
        );
      if (ts.isForOfStatement(inner))
        return factory.updateForOfStatement(
          inner,
          inner.awaitModifier,
          inner.initializer,
          inner.expression,
          turn(inner.statement),
        );
      if (ts.isWhileStatement(inner))
        return factory.updateWhileStatement(inner, inner.expression, turn(inner.statement));
      return inner;
    };
    return (file) => ts.visitEachChild(file, visit, context);
  };
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
    transformers: { before: [guard] },
  });
  const count = `var $turns = 0; function $turn() { if (++$turns > ${mostTurns}) throw new Error("endless"); }`;
  return `${outputText.replace(/^export \{\};$/m, '')}\n${count}`;
}
