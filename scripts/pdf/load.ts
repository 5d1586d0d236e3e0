import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Reads what Chromium printed, at once: by default pdf-lib pauses after every hundred objects. */
export async function loadPdf(printed: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
