/** The parts of Mermaid that a drawing page uses: its bundle brings no types for its databases. */

export interface GraphNode {
  readonly id: string;
  readonly label?: string | readonly string[];
  readonly parentId?: string;
  readonly isGroup?: boolean;
  readonly shape?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name: string;
    readonly comment?: string;
  }[];
}

export interface GraphEdge {
  readonly start: string;
  readonly end: string;
  readonly label?: string;
}

export interface SequenceMessage {
  readonly type: number;
  readonly from?: string;
  readonly to?: string;
  readonly message?: unknown;
}

/** What each kind of diagram's database answers; which of it exists depends on the kind. */
export interface Database {
  readonly getData?: () => {
    readonly nodes?: readonly GraphNode[];
    readonly edges?: readonly GraphEdge[];
  };
  readonly getActors?: () => ReadonlyMap<string, { readonly description: string }>;
  readonly getMessages?: () => readonly SequenceMessage[];
  readonly LINETYPE?: Readonly<Record<string, number>>;
  readonly getCommitsArray?: () => readonly {
    readonly id: string;
    readonly seq: number;
    readonly branch: string;
    readonly tags: readonly string[];
    readonly parents: readonly string[];
  }[];
  /** What a plan leaves out: names of days, dates, `weekends`. */
  readonly getExcludes?: () => readonly string[];
  readonly getSections?: () => readonly string[];
  readonly getTasks?: () => readonly {
    readonly section: string;
    readonly task: string;
    readonly startTime: Date;
    readonly endTime: Date;
  }[];
}

export interface Mermaid {
  initialize(configuration: object): void;
  render(id: string, code: string): Promise<{ readonly svg: string }>;
  readonly mermaidAPI: {
    getDiagramFromText(code: string): Promise<{ readonly type: string; readonly db: Database }>;
  };
}

declare global {
  interface Window {
    readonly mermaid: Mermaid;
  }
}
