/** How many items of each list a sheet shows for a topic; lists begin with what matters most. */
export interface Counts {
  readonly formulas: number;
  readonly rules: number;
  readonly traps: number;
  readonly numbers: number;
  /** 30-second answers. */
  readonly answers: number;
}

export interface Sheet {
  readonly counts: Counts;
  /** Whether the line's stations say what happens there. */
  readonly hasSummaries: boolean;
  /** How much of the company's news it shows. */
  readonly news: number;
  /** For how many stories of the reader's own there is room. */
  readonly stories: number;
  /** Points of its text where a reader prints the page: fits A4 and US Letter. */
  readonly textSize: number;
  /** Whether company, line and formulas have a page of their own before the topics. */
  readonly startsTopics?: boolean;
}

export interface SheetLength extends Sheet {
  /** End of its address under `cheat-sheet/`; empty for the sheet that is there at once. */
  readonly slug: string;
  readonly label: string;
  /** How many sides of paper it fills. */
  readonly pages: number;
}

export const onePage: SheetLength = {
  slug: 'one-page',
  label: 'One page',
  pages: 1,
  counts: { formulas: 1, rules: 2, traps: 1, numbers: 1, answers: 0 },
  hasSummaries: false,
  news: 1,
  stories: 0,
  textSize: 7.5,
};

export const twoPages: SheetLength = {
  slug: '',
  label: 'Two pages',
  pages: 2,
  counts: { formulas: 3, rules: 3, traps: 3, numbers: 2, answers: 1 },
  hasSummaries: true,
  news: 6,
  stories: 0,
  textSize: 7.6,
  startsTopics: true,
};

export const fourPages: SheetLength = {
  slug: 'four-pages',
  label: 'Four pages',
  pages: 4,
  counts: { formulas: 6, rules: 7, traps: 6, numbers: 5, answers: 2 },
  hasSummaries: true,
  news: 16,
  stories: 4,
  textSize: 7.6,
  startsTopics: true,
};

export const sheetLengths = [onePage, twoPages, fourPages] as const;

/** What a self-test asks: the test on one side, its key on the other. */
export const selfTest: SheetLength = {
  slug: 'self-test',
  label: 'Self-test',
  pages: 2,
  counts: { formulas: 3, rules: 0, traps: 0, numbers: 2, answers: 1 },
  hasSummaries: false,
  news: 0,
  stories: 0,
  textSize: 7.6,
};

/** All of one topic on one side. */
export const topicSheet: Sheet = {
  counts: { formulas: 6, rules: 8, traps: 7, numbers: 6, answers: 5 },
  hasSummaries: false,
  news: 0,
  stories: 0,
  textSize: 9,
};

/** The essentials of all topics in Korean, with so many answers of each. */
export const koreanSheet = { slug: 'korean', pages: 2, answers: 2, textSize: 8 } as const;

/** Path under the base of a sheet. */
export function sheetPath(slug: string): string {
  return slug === '' ? 'cheat-sheet/' : `cheat-sheet/${slug}/`;
}
