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

test('a Korean advertisement names its job in the title, its services, and what it asks', () => {
  const { brief, warnings } = read('korean-payments-ad.md');
  expect(brief).toMatchObject({
    company: { name: '물결페이(Mulgyeol Pay)', founded: { value: 2018 } },
    product: '물결정산',
    role: { title: '서버 개발자 (신입/경력)', duties: [{}, {}, {}] },
  });
  expect(brief.topics).toHaveLength(9);
  expect(warnings.map(({ found }) => found)).toContain(
    'settings between two lines "---" that no page shows',
  );
});

test('a German advertisement for a nurse', () => {
  const { brief } = read('german-nursing-ad.md');
  expect(brief).toMatchObject({
    company: { name: 'Klinikum Lindental', founded: { value: 1897 } },
    role: { title: 'Pflegefachkraft Intensivstation' },
  });
  const keywords = brief.topics.flatMap(({ keywords }) => keywords.map(({ text }) => text));
  expect(keywords).not.toContain('m');
  expect(brief.topics.at(-1)?.name).toBe('Deutschkenntnisse mind. B2');
});

test('a Japanese brief for an accountant', () => {
  const { brief, warnings } = read('japanese-accounting.md');
  expect(brief).toMatchObject({
    product: 'ひだまり味噌',
    role: { title: '経理担当（決算・連結）' },
    news: [
      { date: { text: '2026年9月1日' }, text: { plain: '福井第二工場が稼働' } },
      { date: { text: '2026年7月' }, text: { plain: '原料高で値上げを発表' } },
    ],
  });
  expect(brief.topics[2]?.keywords.map(({ text }) => text)).toEqual(['評価', '低価法', '原価差異']);
  expect(warnings.map(({ found }) => found)).toEqual(['nothing on values']);
});

test('a French kitchen was opened in 2009, whatever it has had since another year', () => {
  const { brief } = read('french-kitchen-ad.md');
  expect(brief.company.founded?.value).toBe(2009);
  expect(brief.role?.title).toBe('Cuisinier / Cuisinière');
  expect(brief.topics.map(({ name }) => name)).toContain('Gastronomie');
});

test('an export by pandoc leaves none of its marks', () => {
  const { brief } = read('pandoc-export.md');
  const parts = { ...brief, source: undefined };
  expect(JSON.stringify(parts)).not.toMatch(/:::|\{[#.]|underline|\^|H~2~O| -- /u);
  expect(brief).toMatchObject({
    company: {
      name: 'Brightwater Imaging',
      headquarters: { value: 'Leeds' },
      offices: [{ city: 'Leeds', isHeadquarters: true }, { city: 'Gdańsk' }],
    },
    product: 'BottleEye 3rd generation',
    role: { title: 'Machine Vision Engineer (Graduate)' },
  });
  expect(brief.topics[0]?.keywords.map(({ text }) => text)).toEqual([
    'imbalance',
    'precision/recall',
    'overfitting',
  ]);
});

test('tags that format words are not shown, and a list below a table is no part of it', () => {
  const { brief } = read('audit-html.md');
  const parts = { ...brief, source: undefined };
  expect(JSON.stringify(parts)).not.toMatch(/<\/?(?:h1|br|details|summary)|&(?:pound|amp);/u);
  expect(brief.company.offices.map(({ city }) => city)).toEqual(['Bristol', 'Cardiff', 'Exeter']);
  expect(brief.role?.title).toBe('Audit Senior');
});
