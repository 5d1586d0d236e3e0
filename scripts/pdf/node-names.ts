import { PDFArray, PDFDict, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

const chromiumName = /^node\d+$/;

/**
 * Numbers the names of tagged elements from one, in their order. Chromium counts on from whatever pages
 * the browser had open before, which differs from build to build.
 */
export function renumberNodes(context: PDFContext): void {
  const names = new Set<string>();
  const everywhere = (rename: (name: string) => PDFObject | undefined): void => {
    for (const [, object] of context.enumerateIndirectObjects()) visit(object, rename);
  };
  everywhere((name) => {
    names.add(name);
    return undefined;
  });
  // Their order stays, since the tree that finds them by name is sorted.
  const numbers = new Map([...names].toSorted().map((name, index) => [name, index + 1]));
  everywhere((name) => PDFString.of(`node${String(numbers.get(name)).padStart(8, '0')}`));
}

function visit(object: PDFObject, rename: (name: string) => PDFObject | undefined): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const renamed = renamedString(value, rename);
      if (renamed) object.set(key, renamed);
      else visit(value, rename);
    }
  } else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      const renamed = renamedString(value, rename);
      if (renamed) object.set(index, renamed);
      else visit(value, rename);
    }
  }
}

function renamedString(
  value: PDFObject,
  rename: (name: string) => PDFObject | undefined,
): PDFObject | undefined {
  if (!(value instanceof PDFString)) return undefined;
  const name = value.asString();
  return chromiumName.test(name) ? rename(name) : undefined;
}
