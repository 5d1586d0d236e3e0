/** What the build says of the offline copy, in a file at `copyFile` that is itself part of it. */
export interface CopyFiles {
  /** Changes with any file of the copy. */
  readonly version: string;
  readonly files: number;
  /** Bytes that it takes, and bytes that a network carries for it. */
  readonly bytes: number;
  readonly carried: number;
  /** PDFs are copied only for those who ask: their addresses under the base, and bytes. */
  readonly pdfs: { readonly addresses: readonly string[]; readonly bytes: number };
}

export const copyFile = 'offline-copy.json';

/** Names of the caches of one site: several may stand under one host. */
export function cacheNamesOf(scope: string) {
  return {
    /** The copy of the site. */
    copy: `copy ${scope}`,
    /** What only some readers ask for, once they have. */
    asked: `asked ${scope}`,
    pdfs: `pdfs ${scope}`,
    /** Which tabs were open when the version changed. */
    tabs: `tabs ${scope}`,
  } as const;
}
