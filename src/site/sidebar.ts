import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Brief } from '../brief/brief.ts';
import { hasPart } from './brief-parts.ts';
import { stations } from './stations.ts';
import { families } from '../reference/families.ts';
import type { ArrangedTopic, NamedTopic } from './topics/arrange.ts';
import { coverageOf, workedExample } from './topics/coverage.ts';

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number];

/** The sidebar: the interview, the company, the role, the line, the topics; parts that the brief lacks are left out. */
export function sidebarOf(
  brief: Brief,
  topics: readonly ArrangedTopic<NamedTopic>[],
): SidebarItem[] {
  const named = topics.filter((topic) => topic.fromBrief);
  const further = topics.filter((topic) => !topic.fromBrief);
  const coverage = coverageOf(topics);
  const isExample = coverage === 'none';
  const company = { label: 'The company', items: companyItems(brief) };
  const line = { label: 'The line', collapsed: isExample, items: lineItems() };
  const ofTheBrief = { label: 'The topics', items: named.map(topicItem) };
  const bank: SidebarItem[] = [{ label: 'Questions', link: '/questions/' }];
  const runnable: SidebarItem[] = [
    { label: 'Run and try', link: '/try/' },
    { label: 'You are the inspector', link: '/inspector/' },
  ];
  const interview: SidebarItem = {
    label: 'The interview',
    items: [
      ...(brief.questions.length > 0 ? [{ slug: 'ask' }] : []),
      ...(isExample ? [] : bank),
      ...(hasPart(brief, 'koreanOffice') ? [{ slug: 'role/interviews-in-korea' }] : []),
      { slug: 'stories' },
      { slug: 'practice' },
      { label: 'Study plan', link: '/study-plan/' },
      ...(isExample ? [] : runnable),
      { label: 'Cheat sheet', link: '/cheat-sheet/' },
    ],
  };
  return [
    interview,
    company,
    ...(coverage === 'whole' ? [line, ofTheBrief] : [ofTheBrief]),
    ...(coverage === 'part' ? [line] : []),
    ...(further.length > 0 && !isExample
      ? [{ label: 'Further reading', items: further.map(topicItem) }]
      : []),
    ...(isExample
      ? [
          {
            label: workedExample,
            items: [line, ...further.map(topicItem), ...bank, ...runnable, algorithms],
          },
        ]
      : []),
    {
      label: 'Reference',
      items: [
        ...(isExample ? [] : [algorithms]),
        {
          label: 'Glossary',
          collapsed: true,
          items: [{ autogenerate: { directory: 'glossary' } }],
        },
        { slug: 'sources' },
        { slug: 'brief' },
      ],
    },
  ];
}

const algorithms: SidebarItem = {
  label: 'Algorithms',
  collapsed: true,
  items: [
    { label: 'All algorithms', link: '/reference/' },
    ...families.map(({ slug, title }) => ({ label: title, link: `/reference/${slug}/` })),
  ],
};

function lineItems(): SidebarItem[] {
  return [
    { slug: 'line' },
    ...stations.map(({ number, slug, name }) => ({
      slug: `line/${slug}`,
      label: `${number} · ${name}`,
    })),
    { slug: 'line/five-minutes' },
  ];
}

function companyItems(brief: Brief): SidebarItem[] {
  return [
    { slug: 'company' },
    ...(brief.mission || brief.values.length > 0 ? [{ slug: 'company/mission-and-values' }] : []),
    ...(brief.news.length > 0
      ? [{ slug: 'company/news' }, { slug: 'company/since-the-brief' }]
      : []),
    ...(brief.role ? [{ slug: 'role' }] : []),
    ...(brief.otherSections.length > 0 ? [{ slug: 'company/more' }] : []),
  ];
}

function topicItem({ name, slug, material }: ArrangedTopic<NamedTopic>): SidebarItem {
  if (!material) return { label: name, link: `/topics/${slug}/` };
  if (material.pages === 1) return { label: name, slug: `topics/${slug}` };
  return {
    label: name,
    collapsed: true,
    items: [{ autogenerate: { directory: `topics/${slug}` } }],
  };
}
