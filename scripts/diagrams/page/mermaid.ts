/** The parts of Mermaid that a drawing page uses: its bundle brings no types for its databases. */

export interface GraphNode {
  readonly id: string;
  /** Behind `drawing-`, the id of its element. */
  readonly domId?: string;
  readonly label?: string | readonly string[];
  /** The name by which an entity is shown. */
  readonly alias?: string;
  readonly parentId?: string;
  readonly isGroup?: boolean;
  readonly shape?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name: string;
    readonly keys?: readonly string[];
    readonly comment?: string;
  }[];
}

export interface GraphEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly label?: string;
  readonly thickness?: string;
  readonly pattern?: string;
  readonly arrowTypeStart?: string;
  readonly arrowTypeEnd?: string;
}

export interface SequenceMessage {
  readonly id?: string;
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
  /** Frames around participants; a colour of one's own is its `fill`. */
  readonly getBoxes?: () => readonly {
    readonly name?: string;
    readonly fill: string;
    readonly actorKeys: readonly string[];
  }[];
  /** Participants and the message with which each comes. */
  readonly getCreatedActors?: () => ReadonlyMap<string, number>;
  readonly getMessages?: () => readonly SequenceMessage[];
  readonly LINETYPE?: Readonly<Record<string, number>>;
  readonly getCommitsArray?: () => readonly {
    readonly id: string;
    readonly seq: number;
    readonly branch: string;
    readonly type: number;
    readonly tags: readonly string[];
    readonly parents: readonly string[];
  }[];
  readonly getTickInterval?: () => string | undefined;
  readonly getSections?: () => readonly string[];
  readonly getTasks?: () => readonly {
    readonly section: string;
    readonly task: string;
    readonly startTime: Date;
    readonly endTime: Date;
    /** Where its bar ends, when it would else end on days that are left out. */
    readonly renderEndTime?: Date | null;
  }[];
}

export interface Mermaid {
  initialize(configuration: object): void;
  getRegisteredDiagramsMetadata(): readonly { readonly id: string }[];
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
