import { expect, test } from 'vitest';
import { readBrief } from './read.ts';

const read = (name: string): ReturnType<typeof readBrief> =>
  readBrief({ BRIEF: `src/brief/fixtures/${name}` });

test('a Korean brief with other topics in another order', () => {
  const { brief, warnings } = read('hanbit-cold-chain.md');
  expect(warnings).toEqual([]);
  expect(brief).toMatchObject({
    company: {
      name: '한빛콜드체인',
      founded: { value: 2014 },
      headquarters: { value: '부산' },
      offices: [
        { city: '부산', isHeadquarters: true },
        { city: '인천', isHeadquarters: false },
        { city: '오송', isHeadquarters: false, note: '품질 시험' },
      ],
    },
    product: '온길',
    mission: { text: { plain: '필요한 약이 제 온도로, 제때 닿게 한다.' } },
    role: { title: '주니어 머신러닝 엔지니어' },
    otherSections: [{ heading: '면접 당일 안내' }],
  });
  expect(brief.topics.map(({ slug }) => slug)).toEqual([
    '시계열-이상-탐지',
    '협업과-커뮤니케이션',
    '시스템-통합',
    '머신러닝-기초',
    '의약품-유통-규정-gdp-의-이해',
  ]);
  expect(brief.news.map(({ date }) => date?.text)).toEqual([
    '2025년 9월 2일',
    '2025년 1분기',
    undefined,
    '2024년 11월',
  ]);
  expect(brief.values).toHaveLength(3);
  expect(brief.role?.duties).toHaveLength(4);
  expect(brief.questions).toHaveLength(4);
});

test('an English brief with no more than it must have', () => {
  const { brief, warnings } = read('orchard-grading.md');
  expect(brief.company.name).toBe('Pomona Grading');
  expect(brief.product).toBe('Pomona Grading');
  expect(brief.topics.map(({ slug }) => slug)).toEqual(['ml-fundamentals', 'working-with-growers']);
  expect(warnings.map(({ found }) => found)).toEqual([
    'nothing on questions to ask',
    'nothing on news',
    'nothing on values',
    'nothing on mission',
    'nothing on the role',
  ]);
});

test('the role’s own product is the one that the site is called by', () => {
  expect(read('frontend.md').brief.product).toBe('Quillbook Books');
});
