import { fourPages, onePage, selfTest, sheetPath, twoPages } from './lengths.ts';

export type Paper = 'A4' | 'Letter' | 'A5';

/** A PDF that a build makes; it is served as `pdf/<name>.pdf`. */
export interface PdfFile {
  readonly name: string;
  readonly label: string;
  readonly paper: Paper;
}

export interface SheetFile extends PdfFile {
  /** Page of the site that is printed. */
  readonly page: string;
  readonly pages: number;
}

interface NamedTopic {
  readonly slug: string;
  readonly name: string;
}

/**
 * The sheets, for the topics that have something to put on them. The Korean one is a page alone: as a
 * PDF its font would not say which letters it shows, as PDF/UA asks.
 */
export function sheetFiles(topics: readonly NamedTopic[]): readonly SheetFile[] {
  const two = { page: sheetPath(twoPages.slug), pages: twoPages.pages };
  return [
    { name: 'cheat-sheet', label: 'Two pages, A4', paper: 'A4', ...two },
    { name: 'cheat-sheet-letter', label: 'Two pages, US Letter', paper: 'Letter', ...two },
    {
      name: 'cheat-sheet-one-page',
      label: 'One page, A4',
      paper: 'A4',
      page: sheetPath(onePage.slug),
      pages: onePage.pages,
    },
    {
      name: 'cheat-sheet-four-pages',
      label: 'Four pages, A4',
      paper: 'A4',
      page: sheetPath(fourPages.slug),
      pages: fourPages.pages,
    },
    ...(topics.length > 0
      ? [
          {
            name: 'cheat-sheet-self-test',
            label: 'Self-test with its key, A4',
            paper: 'A4' as const,
            page: sheetPath(selfTest.slug),
            pages: selfTest.pages,
          },
        ]
      : []),
    ...topics.map(({ slug, name }) => ({
      name: `cheat-sheet-${slug}`,
      label: name,
      paper: 'A4' as const,
      page: sheetPath(slug),
      pages: 1,
    })),
  ];
}

/** The question bank, to be held and to be cut. */
export const questionPdfs = {
  bank: { name: 'question-bank', label: 'The question bank, A5 booklet', paper: 'A5' },
  cards: { name: 'question-cards', label: 'The questions as cards to cut, A4', paper: 'A4' },
} as const satisfies Readonly<Record<string, PdfFile>>;

export const bookFiles = {
  handbook: { name: 'handbook', label: 'The handbook', paper: 'A4' },
  reference: { name: 'reference', label: 'The algorithms’ reference', paper: 'A4' },
  glossary: { name: 'glossary', label: 'The glossary', paper: 'A4' },
} as const satisfies Readonly<Record<string, PdfFile>>;

/** A booklet for each topic that has pages. */
export function bookletFiles(topics: readonly NamedTopic[]): readonly PdfFile[] {
  return topics.map(({ slug, name }) => ({
    name: `booklet-${slug}`,
    label: name,
    paper: 'A4' as const,
  }));
}

/**
 * Every PDF of a site.
 *
 * @param onPaper the topics that have essentials
 * @param has whether there are questions on a topic of the brief
 */
export function pdfFiles(
  onPaper: readonly NamedTopic[],
  { asked }: { readonly asked: boolean },
): readonly PdfFile[] {
  return [
    ...sheetFiles(onPaper),
    ...(asked ? Object.values(questionPdfs) : []),
    ...Object.values(bookFiles),
    ...bookletFiles(onPaper),
  ];
}

/** Folder of the site that holds them. */
export const pdfFolder = 'pdf';

/** Path under the base of a PDF. */
export function pdfPath({ name }: Pick<PdfFile, 'name'>): string {
  return `${pdfFolder}/${name}.pdf`;
}
