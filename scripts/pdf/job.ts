import type { Press } from './press.ts';

/** One PDF to make. */
export interface Job {
  readonly file: { readonly name: string };
  /** What the PDF is made of besides its pages. */
  readonly plan: unknown;
  /** Paths under the base. */
  readonly pages: readonly string[];
  readonly make: (press: Press) => Promise<Uint8Array>;
}
