import { PDFName, PDFHexString, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { escapeHtml } from '../../src/reference/html.ts';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly language: string;
}

/**
 * Writes the title, the language and the claim of PDF/UA-1, and takes out what changes from build to
 * build: dates and the browser's name.
 */
export function writeMetadata(pdf: PDFDocument, { title, author, language }: Metadata): void {
  const { context, catalog } = pdf;
  const information = context.obj({
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(author),
  });
  const { Info: printed } = context.trailerInfo;
  if (printed instanceof PDFRef) context.delete(printed);
  context.trailerInfo.Info = context.register(information);
  delete context.trailerInfo.ID;
  const xmp = new TextEncoder().encode(packet(title, author, language));
  const stream = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

function packet(title: string, author: string, language: string): string {
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
