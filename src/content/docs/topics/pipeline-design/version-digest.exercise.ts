/**
 * One recipe, one digest
 *
 * A camera and a database write the fields of one recipe in different orders. Spell any JSON value
 * as text so that equal values give equal text, then return the SHA-256 of it: sha256 comes with
 * the exercise. Lists keep their order, because in a list the order says something.
 *
 * @station 6
 * @hint JSON.stringify writes the names of an object in the order in which they were put in. What puts them into one order?
 * @hint Sorting the names at the top is half of it: a recipe holds objects, and lists of objects. Which kind of function goes as deep as its input?
 * @hint spell(list) = '[' + items spelt, joined by ',' + ']'; spell(object) = '{' + sorted names, each "name": spelt value, joined + '}'; everything else is JSON.stringify.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { contentDigest, sha256 } from '#vision';
import type { JsonValue } from '#vision';

type Answer = (value: JsonValue) => string;

export const exercise: Exercise<Answer> = {
  starter() {
    function digest(value: JsonValue): string {
      // The order of the fields still shows.
      return sha256(JSON.stringify(value));
    }
    return digest;
  },

  solution() {
    function spell(value: JsonValue): string {
      if (value === null || typeof value !== 'object') return JSON.stringify(value);
      if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
      const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
      return `{${members.map(([name, held]) => `${JSON.stringify(name)}:${spell(held)}`).join(',')}}`;
    }

    function digest(value: JsonValue): string {
      return sha256(spell(value));
    }
    return digest;
  },

  drawn(random) {
    const part = () => random.integer(100);
    const names = random.shuffle(['code', 'data', 'model', 'recipe']);
    return [
      {
        parts: Object.fromEntries(names.map((name) => [name, part()])),
        list: [part(), [part(), null], {}],
      },
    ];
  },

  wrong: [
    {
      says: 'inner objects',
      answer() {
        return (value) => {
          if (value === null || typeof value !== 'object' || Array.isArray(value))
            return sha256(JSON.stringify(value));
          return sha256(JSON.stringify(Object.fromEntries(Object.entries(value).sort())));
        };
      },
    },
    {
      says: 'leaves out',
      answer() {
        return (value) =>
          sha256(
            value !== null && typeof value === 'object' && !Array.isArray(value)
              ? JSON.stringify(value, Object.keys(value).sort())
              : JSON.stringify(value),
          );
      },
    },
    {
      says: 'order of a list',
      answer() {
        const spell = (value: JsonValue): string => {
          if (value === null || typeof value !== 'object') return JSON.stringify(value);
          const members = Array.isArray(value)
            ? value.map(spell)
            : Object.entries(value).map(([name, held]) => `${JSON.stringify(name)}:${spell(held)}`);
          const text = members.sort().join(',');
          return Array.isArray(value) ? `[${text}]` : `{${text}}`;
        };
        return (value) => sha256(spell(value));
      },
    },
    {
      says: 'text and number',
      answer() {
        const spell = (value: JsonValue): string => {
          if (value === null || typeof value !== 'object') return String(value);
          if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
          const members = Object.entries(value).map(([name, held]) => `${name}:${spell(held)}`);
          return `{${members.sort().join(',')}}`;
        };
        return (value) => sha256(spell(value));
      },
    },
  ],

  checks(digest, check) {
    const differ = (one: JsonValue, other: JsonValue) => digest(one) !== digest(other);
    const plain = { threshold: 0.35, lamp: 'A' };
    check(
      'Two orders of the same fields',
      () => differ(plain, { lamp: 'A', threshold: 0.35 }),
      false,
      { because: () => 'The order of the fields shows in the digest: sort their names first.' },
    );
    check('Another threshold', () => differ(plain, { ...plain, threshold: 0.36 }), true);
    const nested = { name: 'v7', recipe: { lamp: 'A', exposure: 8 } };
    const turned = { name: 'v7', recipe: { exposure: 8, lamp: 'A' } };
    check('Two orders inside the recipe', () => differ(nested, turned), false, {
      because: () => 'The inner objects keep their order: go as deep as the value goes.',
    });
    const brighter = { name: 'v7', recipe: { lamp: 'A', exposure: 9 } };
    check('Another exposure inside the recipe', () => differ(nested, brighter), true, {
      because: () =>
        'A list of names as second argument of JSON.stringify leaves out what inner objects hold.',
    });
    check('Two orders of a list', () => differ({ lots: [1, 2] }, { lots: [2, 1] }), true, {
      because: () => 'The order of a list says something: only names are sorted.',
    });
    check('8 and "8"', () => differ({ exposure: 8 }, { exposure: '8' }), true, {
      because: () => 'Here text and number look alike: JSON puts quotes round a text.',
    });
    const recipe = { lamps: [{ on: true, angle: 45 }, null], takt: 2 };
    check('The canonical digest of a recipe', () => digest(recipe), contentDigest(recipe));
  },
};
