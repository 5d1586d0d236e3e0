/** What a brief says, as data. Every part knows the line of the brief that it comes from. */
export interface Brief {
  readonly source: Source;
  /** What it is written in, as HTML names languages; absent where nothing tells. */
  readonly language?: string;
  readonly company: Company;
  /** What to call the product: the one that the role works on, else an example product, else one that the news launches, else the first product, else the company. */
  readonly product: string;
  readonly mission?: Statement;
  readonly values: readonly Value[];
  readonly news: readonly NewsItem[];
  readonly role?: Role;
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  /** The sections that the parts above were read from, in the order of the brief. */
  readonly sections: readonly KnownSection[];
  /** Everything that stands under a heading of another kind (or under none), kept as written. */
  readonly otherSections: readonly Section[];
}

export interface Source {
  /** The file as the reader of a message should see it. */
  readonly file: string;
  /** Every line as written, without its line ending and without comments; `lines[0]` is line 1. */
  readonly lines: readonly string[];
}

export interface Located {
  /** Unique in the brief and made from the words alone, so that reordering does not change it. */
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One thing the brief states, for example a year or a city. */
export interface Stated<T> extends Located {
  readonly value: T;
}

export interface Statement extends Located {
  readonly text: RichText;
}

/** Inline Markdown as data. Raw HTML is text; a link goes to http, https or mailto. */
export interface RichText {
  readonly plain: string;
  readonly inline: readonly Inline[];
}

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** The mark of a footnote. */
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'break' };

export type Block = Paragraph | List | Group | CodeBlock | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: number;
  readonly text: RichText;
  /** The same text by source line: a brief often puts one fact on each. */
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly line: number;
  readonly text: RichText;
}

export interface List {
  readonly kind: 'list';
  readonly line: number;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends TextLine {
  /** Of a task list: whether it is ticked. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** A heading inside a section, with what stands under it. */
export interface Group {
  readonly kind: 'group';
  readonly line: number;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly line: number;
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly line: number;
  readonly head: readonly RichText[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly RichText[];
}

/** `line` is where the company's name stands. */
export interface Company extends Located {
  readonly name: string;
  readonly summary?: Statement;
  readonly founded?: Stated<number>;
  readonly headquarters?: Stated<string>;
  readonly employees?: Fact;
  readonly offices: readonly Office[];
  readonly industries: readonly Stated<string>[];
  readonly products: readonly Product[];
  /** Every bullet of the overview, those above included. */
  readonly facts: readonly Fact[];
}

/** "Employees: ~500+ globally" has a label and a value; a bullet without a colon has a value only. */
export interface Fact extends Located {
  readonly label?: string;
  readonly value: RichText;
  readonly items: readonly Fact[];
}

export interface Office extends Located {
  readonly city: string;
  readonly isHeadquarters: boolean;
  /** What else stands in its parentheses: "Tokyo (sales)". */
  readonly note?: string;
}

export interface Product extends Located {
  readonly name: string;
  /** "XYZ Vision" from "(e.g., XYZ Vision)". */
  readonly example?: string;
  readonly description?: string;
}

export interface Value extends Located {
  readonly name: string;
  readonly text: RichText;
}

export interface NewsItem extends Located {
  readonly date?: NewsDate;
  /** "Series B Funding"; absent where the date is all that stands before the colon. */
  readonly label?: string;
  readonly text: RichText;
}

export interface NewsDate {
  readonly year: number;
  readonly quarter?: number;
  /** From 1. Of a quarter, its first. */
  readonly month?: number;
  readonly day?: number;
  /** As the brief writes it. */
  readonly text: string;
}

export interface Role extends Located {
  readonly title?: string;
  readonly intro?: Statement;
  readonly duties: readonly Duty[];
}

export interface Duty extends Statement {
  /** The heading inside the section that it stands under. */
  readonly group?: string;
  readonly blocks: readonly Block[];
}

export interface Topic extends Located {
  readonly name: string;
  /** Safe as a folder and as part of an address; unique among the topics. */
  readonly slug: string;
  readonly text: RichText;
  readonly keywords: readonly Keyword[];
  /** What stands nested under the topic. */
  readonly blocks: readonly Block[];
}

export interface Keyword extends Located {
  readonly text: string;
}

export interface Question extends Statement {
  readonly group?: string;
  readonly blocks: readonly Block[];
}

export type SectionKind =
  'company' | 'mission' | 'values' | 'news' | 'role' | 'topics' | 'questions';

export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface KnownSection extends Section {
  readonly kind: SectionKind;
}
