import type { CopyState } from './copy.ts';

/** What a reader is told of the copy. */
export function copyWords(state: CopyState): string {
  switch (state.kind) {
    case 'impossible':
      return 'This browser lets a page keep nothing for reading without a network: private windows and blocked site data do that.';
    case 'none': {
      const size = state.offered
        ? ` A copy takes ${megabytes(state.offered.bytes)}, ${megabytes(state.offered.carried)} of them over the network.`
        : '';
      return `Nothing is kept for reading without a network.${size}`;
    }
    case 'copying': {
      const all = state.offered ? ` of ${count(state.offered.files)}` : '';
      return `Copying for reading without a network: ${count(state.files)}${all} files.`;
    }
    case 'kept': {
      const since = state.since
        ? ` since ${state.since.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`
        : '';
      const pdfs = state.pdfs === 0 ? 'no PDF' : state.pdfs === 1 ? '1 PDF' : `${state.pdfs} PDFs`;
      return `Kept for reading without a network${since}: every page, ${megabytes(state.copy.bytes)}, and ${pdfs}.`;
    }
  }
}

export function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
}

function count(files: number): string {
  return files.toLocaleString('en-GB');
}
