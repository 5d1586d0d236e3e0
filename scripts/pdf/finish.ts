import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFPage,
} from '@cantoo/pdf-lib';
import './append-in-order.ts';
import { markArtifacts } from './artifacts.ts';
import { loadPdf } from './load.ts';
import { writeMetadata, type Metadata } from './metadata.ts';
import { renumberNodes } from './node-names.ts';
import { mendStructure } from './structure.ts';

/** Text of a link by its address (`https://…`) or by its target on paper (`some-id`). */
export type LinkTexts = Readonly<Record<string, string>>;

/** Makes of what Chromium printed a document that conforms to PDF/UA-1 and is the same bytes each time. */
export async function finishPdf(
  printed: Uint8Array,
  metadata: Metadata,
  links: LinkTexts,
): Promise<Uint8Array> {
  const pdf = await loadPdf(printed);
  writeMetadata(pdf, metadata);
  mendStructure(pdf);
  renumberNodes(pdf.context);
  for (const page of pdf.getPages()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    describeLinks(page, links);
    const reference = page.node.get(PDFName.of('Contents'));
    const contents = page.node.Contents();
    if (reference instanceof PDFRef && contents instanceof PDFRawStream) {
      const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
      const marked = deflateSync(
        Buffer.from(
          markArtifacts(text, (name) => isForm(page, name)),
          'latin1',
        ),
      );
      const stream = PDFRawStream.of(contents.dict, marked);
      stream.dict.set(PDFName.of('Length'), pdf.context.obj(marked.length));
      pdf.context.assign(reference, stream);
    }
  }
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity });
}

/** A form may hold tagged content of its own; a picture does not. */
function isForm(page: PDFPage, name: string): boolean {
  const objects = page.node.Resources()?.lookup(PDFName.of('XObject'));
  const object = objects instanceof PDFDict ? objects.lookup(PDFName.of(name)) : undefined;
  return (
    object instanceof PDFRawStream &&
    object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')
  );
}

/** A reader that speaks says of a link what it leads to. */
function describeLinks(page: PDFPage, links: LinkTexts): void {
  const annotations = page.node.Annots();
  for (const reference of annotations?.asArray() ?? []) {
    const annotation = page.node.context.lookup(reference);
    if (!(annotation instanceof PDFDict)) continue;
    const target = targetOf(annotation);
    if (!target) continue;
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(links[target] ?? target));
  }
}

function targetOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  if (address instanceof PDFString || address instanceof PDFHexString) return address.decodeText();
  const place = annotation.lookup(PDFName.of('Dest'));
  if (place instanceof PDFName) return place.decodeText();
  return place instanceof PDFArray ? 'another page' : undefined;
}
