import { describe, expect, test } from 'vitest';
import { arrangeTopics } from './arrange.ts';

const materials = [
  {
    slug: 'ml-fundamentals',
    title: 'ML fundamentals',
    aliases: ['Machine learning basics'],
    pages: 1,
  },
  {
    slug: 'collaboration-communication',
    title: 'Collaboration and communication',
    aliases: [],
    pages: 1,
  },
];

describe('arrangeTopics', () => {
  test("the brief's topics come first, in its order and by its names", () => {
    const arranged = arrangeTopics(
      [
        { name: 'Collaboration & Communication', slug: 'collaboration-communication' },
        { name: 'ML Fundamentals', slug: 'ml-fundamentals' },
      ],
      materials,
    );
    expect(arranged.map(({ name, slug }) => ({ name, slug }))).toEqual([
      { name: 'Collaboration & Communication', slug: 'collaboration-communication' },
      { name: 'ML Fundamentals', slug: 'ml-fundamentals' },
    ]);
    expect(arranged.every((topic) => topic.material && topic.fromBrief)).toBe(true);
  });

  test('an alias finds its material, and what is left over is further reading', () => {
    const [named, further] = arrangeTopics(
      [{ name: 'machine-learning basics', slug: 'machine-learning-basics' }],
      materials,
    );
    expect(named).toMatchObject({ slug: 'ml-fundamentals', material: materials[0] });
    expect(further).toMatchObject({ slug: 'collaboration-communication' });
    expect(further.fromBrief).toBeUndefined();
  });

  test('a topic without material keeps its own place', () => {
    const [topic] = arrangeTopics([{ name: 'Robotics', slug: 'robotics' }], materials);
    expect(topic).toEqual({
      name: 'Robotics',
      slug: 'robotics',
      fromBrief: { name: 'Robotics', slug: 'robotics' },
    });
  });

  test('a topic whose slug a material has under another name does not take its place', () => {
    const [topic] = arrangeTopics(
      [{ name: 'M.L. (fundamentals!)?', slug: 'ml-fundamentals' }],
      materials,
    );
    expect(topic.slug).toBe('ml-fundamentals-in-the-brief');
  });

  test('a material serves one topic only', () => {
    const arranged = arrangeTopics(
      [
        { name: 'ML fundamentals', slug: 'ml-fundamentals' },
        { name: 'Machine learning basics', slug: 'machine-learning-basics' },
      ],
      materials,
    );
    expect(arranged[0].material).toBe(materials[0]);
    expect(arranged[1].material).toBeUndefined();
  });
});
