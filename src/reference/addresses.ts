import { readLibrary } from './library.ts';

let familyOfName: ReadonlyMap<string, string> | undefined;

/**
 * Where a name of `#vision` is explained, as seen from the page of a family; undefined for names
 * that are not ours.
 */
export function addressFrom(page: string, name: string): string | undefined {
  familyOfName ??= new Map(
    readLibrary().flatMap(({ slug, declarations }) =>
      declarations.map((declaration) => [declaration.name, slug]),
    ),
  );
  const family = familyOfName.get(name);
  if (family === undefined) return undefined;
  return family === page ? `#${name}` : `../${family}/#${name}`;
}
