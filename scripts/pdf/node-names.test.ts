import { PDFContext, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renumberNodes } from './node-names.ts';

test('names are numbered from one in their order, wherever they stand; other texts stay', () => {
  const context = PDFContext.create();
  const element = context.obj({ ID: PDFString.of('node00000569'), T: PDFString.of('node') });
  const cell = context.obj({ A: { Headers: [PDFString.of('node00000570')] } });
  const tree = context.obj({ Names: [PDFString.of('node00000569'), PDFString.of('node00000570')] });
  for (const object of [element, cell, tree]) context.register(object);
  renumberNodes(context);
  expect(String(element)).toContain('/ID (node00000001)');
  expect(String(element)).toContain('/T (node)');
  expect(String(cell)).toContain('(node00000002)');
  expect(String(tree).replace(/\s+/g, ' ')).toContain('(node00000001) (node00000002)');
});
