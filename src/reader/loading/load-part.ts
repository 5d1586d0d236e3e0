/** A part of the page that did not load. */
export interface PartFailure {
  /** Tries it once more. */
  readonly again?: () => void;
  /** Where it is told; at the foot of the window otherwise. */
  readonly place?: HTMLElement;
}

/** The event by which the page learns of it (`notice.ts` listens). */
export const partFailed = 'part-failed';

export function tellPartFailed(failure: PartFailure): void {
  document.dispatchEvent(new CustomEvent(partFailed, { detail: failure }));
}

/** Addresses that a browser may keep as failed: it would not ask for them again. */
const failed = new Map<string, number>();

/** Runs an `import()`. After a failure the next call asks anew, under an address that no browser keeps as failed. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:\/\/\S+/.exec(String(error)) ?? [];
    if (address === undefined) throw error;
    const tries = failed.get(address) ?? 0;
    failed.set(address, tries + 1);
    if (tries === 0) throw error;
    return (await import(/* @vite-ignore */ `${address}?again=${tries}`)) as Part;
  }
}
