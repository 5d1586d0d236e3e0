import { PDFCrossRefStream } from '@cantoo/pdf-lib';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

/** What pdf-lib 2.11 keeps to itself of its table of references. */
interface Table {
  readonly entries: Entry[];
  appendEntry(entry: Entry): void;
}

const table = PDFCrossRefStream.prototype as unknown as Table;
const appendAnywhere = table.appendEntry;

/**
 * Lets pdf-lib append what comes in order without looking through the whole table first, which takes a
 * minute for the handbook's eighty thousand objects.
 */
table.appendEntry = function (this: Table, entry: Entry) {
  const last = this.entries.at(-1);
  if (last && last.ref.objectNumber > entry.ref.objectNumber) appendAnywhere.call(this, entry);
  else this.entries.push(entry);
};
