import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Brief } from '../brief/brief.ts';
import { hasPart } from './brief-parts.ts';
import { stations } from './stations.ts';
import { families } from '../reference/families.ts';
import type { ArrangedTopic, NamedTopic } from './topics/arrange.ts';
import { coverageOf, workedExample } from './topics/coverage.ts';
import { questionFiles } from './question-files.ts';
import { runnableIds } from './topics/runnable-ids.ts';

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number];

/** The sidebar: the interview, the company, the role, the line, the topics; parts that the brief lacks are left out. */
export function sidebarOf(
  brief: Brief,
  topics: readonly ArrangedTopic<NamedTopic>[],
): SidebarItem[] {
  const named = topics.filter((topic) => topic.fromBrief);
  const further = topics.filter((topic) => !topic.fromBrief);
  const ours = further.filter(({ material }) => !material?.isOwn);
  const coverage = coverageOf(topics);
  const isExample = coverage === 'none';
  const slugs = named.map(({ slug }) => slug);
  const isAsked = !isExample || questionFiles().some(({ topic = '' }) => slugs.includes(topic));
  const isRun = !isExample || runnableIds().some((id) => slugs.includes(id.split('/', 1)[0] ?? ''));
  const company = { label: 'The company', items: companyItems(brief) };
  const line = { label: 'The line', collapsed: isExample, items: lineItems() };
  const ofTheBrief = { label: 'The topics', items: named.map(topicItem) };
  const bank: SidebarItem[] = [{ label: 'Questions', link: '/questions/' }];
  const runnable: SidebarItem[] = [{ label: 'Run and try', link: '/try/' }];
  const handsOn: SidebarItem[] = [
    { label: 'You are the inspector', link: '/inspector/' },
    { label: 'The workbench', link: '/workbench/' },
  ];
  const interview: SidebarItem = {
    label: 'The interview',
    items: [
      ...(brief.questions.length > 0 ? [{ slug: 'ask' }] : []),
      ...(isAsked ? bank : []),
      ...(hasPart(brief, 'koreanOffice')
        ? [{ slug: 'role/interviews-in-korea' }, { slug: 'role/korean-phrases' }]
        : []),
      { slug: 'stories' },
      { slug: 'practice' },
      { label: 'Cards', link: '/practice/cards/' },
      ...(isExample ? [] : [{ label: 'What you know', link: '/practice/progress/' }]),
      { label: 'Study plan', link: '/study-plan/' },
      ...(isRun ? runnable : []),
      ...(isExample ? [] : handsOn),
      { label: 'Cheat sheet', link: '/cheat-sheet/' },
    ],
  };
  return [
    interview,
    company,
    ...(coverage === 'whole' ? [line, ofTheBrief] : [ofTheBrief]),
    ...(coverage === 'part' ? [line] : []),
    ...furtherReading(isExample ? further.filter((topic) => !ours.includes(topic)) : further),
    ...(isExample
      ? [
          {
            label: workedExample,
            items: [
              line,
              ...ours.map(topicItem),
              ...(isAsked ? [] : bank),
              ...(isRun ? [] : runnable),
              ...handsOn,
              algorithms,
            ],
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
        { slug: 'sources/software' },
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

function furtherReading(topics: readonly ArrangedTopic<NamedTopic>[]): SidebarItem[] {
  return topics.length > 0 ? [{ label: 'Further reading', items: topics.map(topicItem) }] : [];
}

function topicItem({ name, slug, material }: ArrangedTopic<NamedTopic>): SidebarItem {
  if (!material) return { label: name, link: `/topics/${slug}/` };
  if (material.pages === 1) return { label: name, slug: `topics/${slug}` };
  return {
    label: name,
    collapsed: true,
    // Starlight lists a folder of its own collection alone.
    items: material.own
      ? material.own.map((id) => ({ slug: id }))
      : [{ autogenerate: { directory: `topics/${slug}` } }],
  };
}
