import ts from 'typescript';
import type { Place } from './hostile.fixture.ts';

/** A place in a function's arguments where one of several words may stand. */
export interface ChoicePlace {
  readonly name: string;
  readonly place: Place;
  readonly choices: readonly string[];
}

/** How deep options may lie inside an argument. */
const DEPTH = 2;

/** Every place in the arguments of what `#vision` exports whose type is a union of words. */
export function choicePlaces(): ChoicePlace[] {
  const root = 'src/vision/index.ts';
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([root], { ...options, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(root);
  const library = source && checker.getSymbolAtLocation(source);
  if (!library) throw new Error(`${root}: found no module`);
  return checker.getExportsOfModule(library).flatMap((symbol) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    if (!(signature as ts.Signature | undefined)) return [];
    return signature.parameters.flatMap((parameter, i) =>
      placesIn(checker.getTypeOfSymbol(parameter), [i], checker).map((found) => ({
        name: symbol.name,
        ...found,
      })),
    );
  });
}

function placesIn(
  type: ts.Type,
  place: Place,
  checker: ts.TypeChecker,
): Omit<ChoicePlace, 'name'>[] {
  const parts = type.isUnion() ? type.types : [type];
  const words = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  const others = parts.filter((part) => !part.isStringLiteral() && !isNothing(part));
  if (words.length > 0 && others.length === 0) return [{ place, choices: words }];
  if (place.length > DEPTH || others.length !== 1) return [];
  const [options] = others;
  if (checker.isArrayLikeType(options) || options.getCallSignatures().length > 0) return [];
  return options
    .getProperties()
    .filter(({ name, flags }) => flags & ts.SymbolFlags.Property && !name.startsWith('__@'))
    .flatMap((property) =>
      placesIn(checker.getTypeOfSymbol(property), [...place, property.name], checker),
    );
}

function isNothing({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;
}
