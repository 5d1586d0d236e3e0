/**
 * Nothing lost, nothing stuck
 *
 * Route messages through a handler. What comes back as done is stored; a rejected message is set
 * aside at once with its reason; one to retry is tried again, up to a number of attempts in all, and
 * then set aside. A handler that throws counts as a retry, with the error's message as the reason.
 *
 * @station 3
 * @hint One loop over the messages, one over the attempts. What ends the inner one early?
 * @hint Put try and catch round the single call, not round the loop, or the boards behind a bad one are lost.
 * @hint for (let attempt = 1; ; attempt++): outcome = call or { kind: 'retry', reason: error.message }; done → store and break; reject, or retry at the last attempt → set aside with reason and attempt, and break.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'reject'; readonly reason: string };
type Handle = (message: string, attempt: number) => Outcome;
interface Routed {
  readonly done: string[];
  readonly dead: { readonly message: string; readonly reason: string; readonly attempts: number }[];
}
type Answer = (messages: string[], handle: Handle, attempts: number) => Routed;

/** A router that makes so many attempts at an outcome; `call` decides what becomes of an error. */
const routeBy = (
  call: (handle: Handle, message: string, attempt: number) => Outcome,
  mayTryAgain: (outcome: Outcome, attempt: number, attempts: number) => boolean,
): Answer => {
  return (messages, handle, attempts) => {
    const routed: Routed = { done: [], dead: [] };
    for (const message of messages) {
      let attempt = 1;
      let outcome = call(handle, message, attempt);
      while (mayTryAgain(outcome, attempt, attempts)) outcome = call(handle, message, ++attempt);
      if (outcome.kind === 'done') routed.done.push(message);
      else routed.dead.push({ message, reason: outcome.reason, attempts: attempt });
    }
    return routed;
  };
};
const callSafely = (handle: Handle, message: string, attempt: number): Outcome => {
  try {
    return handle(message, attempt);
  } catch (error) {
    return { kind: 'retry', reason: (error as Error).message };
  }
};

export const exercise: Exercise<Answer> = {
  starter() {
    type Outcome = { kind: 'done' } | { kind: 'retry' | 'reject'; reason: string };
    interface Routed {
      done: string[];
      dead: { message: string; reason: string; attempts: number }[];
    }

    function route(
      messages: string[],
      handle: (message: string, attempt: number) => Outcome,
      attempts: number,
    ): Routed {
      const routed: Routed = { done: [], dead: [] };
      for (const message of messages) {
        const outcome = handle(message, 1);
        // Retry? Set aside? And when the handler throws?
        if (outcome.kind === 'done' && attempts > 0) routed.done.push(message);
      }
      return routed;
    }
    return route;
  },

  solution() {
    type Outcome = { kind: 'done' } | { kind: 'retry' | 'reject'; reason: string };
    interface Routed {
      done: string[];
      dead: { message: string; reason: string; attempts: number }[];
    }

    function route(
      messages: string[],
      handle: (message: string, attempt: number) => Outcome,
      attempts: number,
    ): Routed {
      const attemptOnce = (message: string, attempt: number): Outcome => {
        try {
          return handle(message, attempt);
        } catch (error) {
          return { kind: 'retry', reason: error instanceof Error ? error.message : String(error) };
        }
      };
      const routed: Routed = { done: [], dead: [] };
      for (const message of messages) {
        let attempt = 1;
        let outcome = attemptOnce(message, attempt);
        while (outcome.kind === 'retry' && attempt < attempts)
          outcome = attemptOnce(message, ++attempt);
        if (outcome.kind === 'done') routed.done.push(message);
        else routed.dead.push({ message, reason: outcome.reason, attempts: attempt });
      }
      return routed;
    }
    return route;
  },

  drawn(random) {
    const messages = ['a', 'b', 'c', 'd', 'e'];
    const worksAt = new Map(messages.map((message) => [message, 1 + random.integer(5)]));
    const handle = (message: string, attempt: number) => {
      const goal = worksAt.get(message) ?? 1;
      const reason = `at attempt ${attempt}`;
      if (goal === 5) return { kind: 'reject', reason } as const;

      if (goal === 4) throw message < 'c' ? new Error(reason) : reason;
      return attempt >= goal ? ({ kind: 'done' } as const) : ({ kind: 'retry', reason } as const);
    };
    return [messages, handle, 1 + random.integer(4)];
  },

  wrong: [
    {
      says: 'never get better',
      answer() {
        return routeBy(
          callSafely,
          ({ kind }, attempt, attempts) => kind !== 'done' && attempt < attempts,
        );
      },
    },
    {
      says: 'boards behind it',
      answer() {
        return routeBy(
          (handle, message, attempt) => handle(message, attempt),
          ({ kind }, attempt, attempts) => kind === 'retry' && attempt < attempts,
        );
      },
    },
    {
      says: 'first one counts',
      answer() {
        return routeBy(
          callSafely,
          ({ kind }, attempt, attempts) => kind === 'retry' && attempt <= attempts,
        );
      },
    },
    {
      says: 'lost without a trace',
      answer() {
        return (messages, handle, attempts) => {
          const done = messages.filter((message) => {
            for (let attempt = 1; attempt <= attempts; attempt++)
              if (callSafely(handle, message, attempt).kind === 'done') return true;
            return false;
          });
          return { done, dead: [] };
        };
      },
    },
  ],

  checks(route, check) {
    const shareBackAt = (needed: number) => (_: string, attempt: number) =>
      attempt < needed
        ? ({ kind: 'retry', reason: 'share away' } as const)
        : ({ kind: 'done' } as const);
    check('All is well', () => route(['147', '148'], () => ({ kind: 'done' }), 3), {
      done: ['147', '148'],
      dead: [],
    });
    check('The share is back at the third attempt', () => route(['147'], shareBackAt(3), 3), {
      done: ['147'],
      dead: [],
    });
    check(
      'The share stays away',
      () => route(['147'], shareBackAt(9), 3),
      { done: [], dead: [{ message: '147', reason: 'share away', attempts: 3 }] },
      {
        because: ({ dead }) => {
          if (dead.length === 0) return 'The message is lost without a trace: set it aside.';
          return dead[0].attempts === 4
            ? 'Three attempts in all: the first one counts.'
            : undefined;
        },
      },
    );
    check(
      'A truncated image between two good ones',
      () =>
        route(
          ['147', '148', '149'],
          (message) =>
            message === '148' ? { kind: 'reject', reason: 'truncated' } : { kind: 'done' },
          3,
        ),
      { done: ['147', '149'], dead: [{ message: '148', reason: 'truncated', attempts: 1 }] },
      {
        because: ({ dead }) =>
          dead[0]?.attempts === 3
            ? 'A truncated image will never get better: set it aside at the first attempt.'
            : undefined,
      },
    );
    const breaks = (message: string) => {
      if (message === '147') throw new RangeError('no lamp recipe');
      return { kind: 'done' } as const;
    };
    check(
      'A handler that throws',
      (): ReturnType<typeof route> | 'stopped' => {
        try {
          return route(['147', '148'], breaks, 2);
        } catch {
          return 'stopped';
        }
      },
      { done: ['148'], dead: [{ message: '147', reason: 'no lamp recipe', attempts: 2 }] },
      {
        because: (found) =>
          found === 'stopped'
            ? 'The error of one message stopped the router, and the boards behind it.'
            : undefined,
      },
    );
  },
};
