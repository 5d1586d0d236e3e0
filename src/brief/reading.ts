import type { Problem } from './problem.ts';
import { BriefError } from './problem.ts';
import { claimNames } from './slug.ts';

/** What every reader of a section needs: names to give out, and where to say what is wrong. */
export interface Reading {
  /** An id nothing else in the brief has. */
  readonly id: (...parts: readonly string[]) => string;
  readonly warn: (line: number, found: string, instead: string) => void;
  readonly refusal: (line: number, found: string, instead: string) => BriefError;
  readonly warnings: readonly Problem[];
}

export function startReading(file: string): Reading {
  const claim = claimNames();
  const warnings: Problem[] = [];
  return {
    id: (...parts) => claim(parts.filter((part) => part !== '').join('-')),
    warn: (line, found, instead) => {
      warnings.push({ file, line, found, instead });
    },
    refusal: (line, found, instead) => new BriefError({ file, line, found, instead }),
    warnings,
  };
}
