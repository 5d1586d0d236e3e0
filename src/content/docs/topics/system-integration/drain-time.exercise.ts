/**
 * How long until the queue is empty?
 *
 * The WAN was away for some hours while images came in at a steady rate in Mbit/s. It is back, with
 * an uplink in Mbit/s, and new images keep coming. Return the hours until the queue is empty, or
 * Infinity if it never is.
 *
 * @station 8
 * @hint How many megabits wait when the link comes back? How many leave, net, in each second after that?
 * @hint What leaves, net, is the uplink minus what keeps coming in.
 * @hint hours × inflow / (uplink − inflow), with two cases of their own: nothing waits, and nothing leaves.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (outageHours: number, inflow: number, uplink: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function drainHours(outageHours: number, inflow: number, uplink: number): number {
      // As if the line stood still while the queue drains.
      return (outageHours * inflow) / uplink;
    }
    return drainHours;
  },

  solution() {
    function drainHours(outageHours: number, inflow: number, uplink: number): number {
      const waiting = outageHours * inflow;
      if (waiting === 0) return 0;
      return uplink > inflow ? waiting / (uplink - inflow) : Infinity;
    }
    return drainHours;
  },

  drawn(random) {
    return [random.integer(5), random.integer(9), random.integer(12)];
  },

  wrong: [
    {
      says: 'keep coming while it drains',
      answer() {
        return (outageHours, inflow, uplink) => (outageHours * inflow) / uplink;
      },
    },
    {
      says: 'grows',
      answer() {
        return (outageHours, inflow, uplink) => (outageHours * inflow) / (uplink - inflow);
      },
    },
    {
      says: 'is empty from the start',
      answer() {
        return (outageHours, inflow, uplink) =>
          uplink > inflow ? (outageHours * inflow) / (uplink - inflow) : Infinity;
      },
    },
  ],

  checks(drainHours, check) {
    check('Six hours at 5 Mbit/s, an uplink of 20', () => drainHours(6, 5, 20), 2, {
      because: (found) =>
        found === 1.5
          ? 'New images keep coming while it drains: 5 of the 20 Mbit/s are theirs.'
          : undefined,
    });
    check('The link has 1 Mbit/s more than comes in', () => drainHours(6, 9, 10), 54);
    check('No more leaves than comes in', () => drainHours(6, 10, 10), Infinity);
    check('Less leaves than comes in', () => drainHours(6, 10, 8), Infinity, {
      because: (found) =>
        found < 0
          ? 'The queue grows; hours below zero would mean that it shrank before.'
          : undefined,
    });
    check('The line stood during the outage', () => drainHours(6, 0, 0), 0, {
      because: (found) =>
        found === 0 ? undefined : 'Nothing waits: the queue is empty from the start.',
    });
    check('The link was never away', () => drainHours(0, 10, 8), 0);
  },
};
