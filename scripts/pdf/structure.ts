import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** How the alternative of a formula begins; `prepare.ts` writes it. */
export const formulaPrefix = 'Formula: ';

/** What Chromium names by PDF 2.0's types, which PDF/UA-1 wants mapped to those of PDF 1.7. */
const standardRoles = {
  Em: 'Span',
  Strong: 'Span',
  Aside: 'Note',
  Title: 'P',
  Sub: 'Span',
} as const;

const kids = PDFName.of('K');
const role = PDFName.of('S');
const parent = PDFName.of('P');

/**
 * Mends what Chromium's structure tree leaves open: the body of a list item stands in an LBody, a
 * formula is one, not a picture, and types of its own are mapped to standard ones.
 */
export function mendStructure({ context, catalog }: PDFDocument): void {
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (tree instanceof PDFDict) tree.set(PDFName.of('RoleMap'), context.obj(standardRoles));
  for (const [reference, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict)) continue;
    const name = element.get(role);
    if (name === PDFName.of('LI')) wrapBody(context, element, reference);
    if (name === PDFName.of('Figure') && alternative(element)?.startsWith(formulaPrefix)) {
      element.set(role, PDFName.of('Formula'));
    }
  }
}

function alternative(element: PDFDict): string | undefined {
  const text = element.get(PDFName.of('Alt'));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}

function wrapBody(context: PDFContext, item: PDFDict, itemReference: PDFRef): void {
  const content = item.lookup(kids);
  const children = content instanceof PDFArray ? content.asArray() : [item.get(kids)];
  const known = children.filter((child): child is PDFObject => child !== undefined);
  const isIn = (child: PDFObject, ...names: readonly string[]): boolean => {
    const element = context.lookup(child);
    const name = element instanceof PDFDict ? element.get(role) : undefined;
    return names.some((candidate) => name === PDFName.of(candidate));
  };
  const rest = known.filter((child) => !isIn(child, 'Lbl', 'LBody'));
  if (rest.length === 0) return;
  const page = item.get(PDFName.of('Pg'));
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: itemReference, K: rest });
  if (page) body.set(PDFName.of('Pg'), page);
  const bodyReference = context.register(body);
  for (const child of rest) {
    const element = child instanceof PDFRef ? context.lookup(child) : undefined;
    if (element instanceof PDFDict && element.has(parent)) element.set(parent, bodyReference);
  }
  const labels = known.filter((child) => isIn(child, 'Lbl', 'LBody'));
  item.set(kids, context.obj([...labels, bodyReference]));
}
