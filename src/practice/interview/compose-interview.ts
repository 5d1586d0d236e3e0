import { Random } from '../../vision/random.ts';
import { dealt, shuffled } from './draw.ts';
import type { Askable, Asked, Interruption, QuestionHead, RoundKind, Step } from './step.ts';
import { counts, timing, type Length } from './timing.ts';

export interface Wishes {
  /** Slugs of topics. */
  readonly topics: readonly string[];
  readonly levels: readonly string[];
  readonly minutes: Length;
  /** The same seed asks the same questions; a whole number from 0. */
  readonly seed: number;
}

const interruptionShare = 1 / 3;
const interruptions = [
  'Sorry: in one sentence, why?',
  'One moment. What is the number, with its unit?',
  'I did not follow. Say it to the line manager.',
  'What would that cost?',
  'And if the customer says no?',
] as const;

/** An interview with its rounds as they are held, from what there is to ask, within the minutes wished. */
export function composeInterview(
  askable: Askable,
  wishes: Wishes,
): readonly Step<Asked | QuestionHead>[] {
  const random = new Random(wishes.seed);
  const wanted = askable.questions.filter(
    ({ topic, level }) => wishes.topics.includes(topic) && wishes.levels.includes(level),
  );
  const count = counts[wishes.minutes];
  const fixed = {
    opening: shuffled(askable.opening, random).slice(0, 1),
    'warm-up': shuffled(
      wanted.filter(({ level }) => level === 'warm-up'),
      random,
    ).slice(0, count['warm-up']),
    whiteboard: shuffled(askable.whiteboard, random).slice(0, count.whiteboard),
    behaviour: shuffled(askable.behaviour, random).slice(0, count.behaviour),
    asking: shuffled(askable.asking, random).slice(0, 1),
  };
  const taken = Object.entries(fixed).reduce(
    (sum, [round, items]) => sum + items.length * timing[round as RoundKind].minutes,
    0,
  );
  const others = wanted.filter((each) => !fixed['warm-up'].includes(each));
  const harder = others.filter(({ level }) => level !== 'warm-up');
  const technical = dealt(harder.length > 0 ? harder : others, ({ topic }) => topic, random);
  const room = Math.max(0, Math.floor((wishes.minutes - taken) / timing.technical.minutes));
  const held = { ...fixed, technical: technical.slice(0, room) };
  const order = ['opening', 'warm-up', 'technical', 'whiteboard', 'behaviour', 'asking'] as const;
  return order.flatMap((round) => held[round].map((asked) => stepOf(round, asked, random)));
}

function stepOf<Item>(round: RoundKind, asked: Item, random: Random): Step<Item> {
  const { seconds, minutes } = timing[round];
  const lot = random.uniform();
  const interruption = round === 'technical' ? interruptionOf(seconds, random) : undefined;
  return {
    round,
    asked,
    seconds,
    minutes,
    lot,
    ...(interruption && { interruption }),
  };
}

function interruptionOf(seconds: number, random: Random): Interruption | undefined {
  const comes = random.chance(interruptionShare);
  const afterSeconds = Math.round(random.uniform(0.3, 0.7) * seconds);
  const [words] = shuffled(interruptions, random);
  return comes && words !== undefined ? { afterSeconds, words } : undefined;
}
