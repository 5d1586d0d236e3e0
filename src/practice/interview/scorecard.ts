import type { Score } from '../../reader/kept/scores.ts';
import type { Line, Reading, Step } from './step.ts';

/** What came of a question: which of its lines were said. */
export interface Result {
  readonly step: Step;
  /** As many as the step's lines. */
  readonly ticked: readonly boolean[];
  /** Seconds that were spoken. */
  readonly spoken: number;
  /** The address of what was recorded; null where nothing was. */
  readonly recording: string | null;
}

export interface MissedLine {
  /** HTML. */
  readonly text: string;
  readonly missed: number;
  readonly of: number;
  readonly reading: readonly Reading[];
}

export interface Scorecard {
  readonly said: number;
  readonly of: number;
  readonly missed: readonly MissedLine[];
}

const mostMissed = 3;

/**
 * The rubric's level whose lines were all said: strong needs those of hire too.
 *
 * @returns undefined where the question has no rubric of its own
 */
export function levelOf({ step, ticked }: Result): Score | undefined {
  const has = (level: Line['level']): boolean =>
    step.asked.lines.every((line, index) => line.level !== level || ticked[index] === true);
  if (!step.asked.lines.some(({ level }) => level === 'hire')) return undefined;
  if (!has('hire')) return 'weak';
  return has('strong') ? 'strong' : 'hire';
}

/** How much was said, and the lines that were missed most: by count, then those that a hire must say. */
export function scorecardOf(results: readonly Result[]): Scorecard {
  const lines = results.flatMap(({ step, ticked }) =>
    step.asked.lines.map((line, index) => ({
      line,
      said: ticked[index] === true,
      reading: readingOn(line, step),
    })),
  );
  const byText = [...Map.groupBy(lines, ({ line }) => line.text)].map(([text, same]) => ({
    text,
    missed: same.filter(({ said }) => !said).length,
    of: same.length,
    rank: rankOf(same[0]?.line),
    reading: readingOf(same.filter(({ said }) => !said).flatMap(({ reading }) => reading)),
  }));
  return {
    said: lines.filter(({ said }) => said).length,
    of: lines.length,
    missed: byText
      .filter(({ missed }) => missed > 0)
      .toSorted((one, other) => other.missed - one.missed || one.rank - other.rank)
      .slice(0, mostMissed)
      .map(({ text, missed, of, reading }) => ({ text, missed, of, reading })),
  };
}

/** The line's own pages; of a line that every answer of the bank has, how such lines are meant. */
function readingOn({ level }: Line, { asked }: Step): readonly Reading[] {
  const isOfAll = level === undefined && asked.lines.some((line) => line.level !== undefined);
  return isOfAll ? [{ title: 'Score yourself', path: 'practice/#score-yourself' }] : asked.reading;
}

function rankOf(line: Line | undefined): number {
  return ['hire', undefined, 'strong'].indexOf(line?.level);
}

/** The first two places to read, none twice. */
function readingOf(reading: readonly Reading[]): readonly Reading[] {
  return [...new Map(reading.map((each) => [each.path, each])).values()].slice(0, 2);
}
