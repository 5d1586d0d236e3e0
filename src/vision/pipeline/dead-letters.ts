import { checkChoice, checkInteger, checkList } from '../check.ts';

/** A record that could not be processed, why, and after how many attempts. */
export interface DeadLetter<Input> {
  readonly record: Input;
  readonly reason: string;
  readonly attempts: number;
}

/** What one record came to: a result, a fault that may pass, or one that will not. */
export type RecordOutcome<Output> =
  | { readonly kind: 'done'; readonly result: Output }
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'reject'; readonly reason: string };

/** Results of those that went through, and dead letters for those that did not, in order. */
export interface ProcessedRecords<Input, Output> {
  readonly results: readonly Output[];
  readonly deadLetters: readonly DeadLetter<Input>[];
}

/**
 * Processes records one by one and sets aside those that fail, with the reason, instead of
 * stopping the line or losing them.
 *
 * A fault that may pass ('retry', such as a share that is away) is tried again up to the limit; one
 * that will not ('reject', such as a truncated image) is set aside at once. A handler that throws
 * counts as 'retry'.
 *
 * @param records what to process, in order
 * @param handle processes one record; it is told the attempt, from 1
 * @param options most attempts a record; default 3
 * @returns results in the order of the records, and dead letters with reason and attempts
 * @throws RangeError when the limit is no whole number of at least 1
 * @example
 * ```ts
 * import { processWithDeadLetters } from '#vision';
 * const { results, deadLetters } = processWithDeadLetters([4096, 17], (width) =>
 *   width === 4096 ? { kind: 'done', result: 'kept' } : { kind: 'reject', reason: 'truncated' },
 * );
 * results; // ['kept']
 * deadLetters; // [{ record: 17, reason: 'truncated', attempts: 1 }]
 * ```
 * @source Hohpe, Woolf, "Enterprise Integration Patterns", 2003, "Dead Letter Channel"
 */
export function processWithDeadLetters<Input, Output>(
  records: readonly Input[],
  handle: (record: Input, attempt: number) => RecordOutcome<Output>,
  options: { readonly attempts?: number } = {},
): ProcessedRecords<Input, Output> {
  const { attempts = 3 } = options;
  checkList('records', records);
  checkInteger('attempts', attempts, 1);
  const results: Output[] = [];
  const deadLetters: DeadLetter<Input>[] = [];
  for (const record of records) {
    let attempt = 1;
    let outcome = attemptOnce(record, attempt, handle);
    while (outcome.kind === 'retry' && attempt < attempts) {
      outcome = attemptOnce(record, ++attempt, handle);
    }
    if (outcome.kind === 'done') results.push(outcome.result);
    else deadLetters.push({ record, reason: outcome.reason, attempts: attempt });
  }
  return { results, deadLetters };
}

/**
 * Sends dead letters through again, after what failed them is repaired.
 *
 * @param deadLetters what was set aside
 * @param handle processes one record; its attempts count on from those already made
 * @param options most further attempts a record; default 3
 * @returns results, and what is still dead, with the attempts of all rounds
 * @throws RangeError when the limit is no whole number of at least 1
 * @example
 * ```ts
 * import { retryDeadLetters } from '#vision';
 * const dead = [{ record: 'a.png', reason: 'share away', attempts: 3 }];
 * retryDeadLetters(dead, (record) => ({ kind: 'done', result: record })).results; // ['a.png']
 * ```
 * @source Hohpe, Woolf, "Enterprise Integration Patterns", 2003, "Dead Letter Channel"
 */
export function retryDeadLetters<Input, Output>(
  deadLetters: readonly DeadLetter<Input>[],
  handle: (record: Input, attempt: number) => RecordOutcome<Output>,
  options: { readonly attempts?: number } = {},
): ProcessedRecords<Input, Output> {
  checkList('deadLetters', deadLetters);
  deadLetters.forEach(({ attempts }, i) => {
    checkInteger(`deadLetters[${i}].attempts`, attempts, 1);
  });
  const again = processWithDeadLetters(
    deadLetters,
    ({ record, attempts }, attempt) => handle(record, attempts + attempt),
    options,
  );
  return {
    results: again.results,
    deadLetters: again.deadLetters.map(({ record: letter, reason, attempts }) => ({
      record: letter.record,
      reason,
      attempts: letter.attempts + attempts,
    })),
  };
}

function attemptOnce<Input, Output>(
  record: Input,
  attempt: number,
  handle: (record: Input, attempt: number) => RecordOutcome<Output>,
): RecordOutcome<Output> {
  let outcome: RecordOutcome<Output>;
  try {
    outcome = handle(record, attempt);
  } catch (error) {
    return { kind: 'retry', reason: error instanceof Error ? error.message : String(error) };
  }
  checkChoice('outcome.kind', outcome.kind, ['done', 'retry', 'reject']);
  return outcome;
}
