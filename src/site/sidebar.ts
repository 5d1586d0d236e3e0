import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Brief } from '../brief/brief.ts';
import { stations } from './stations.ts';
import { families } from '../reference/families.ts';
import type { ArrangedTopic, NamedTopic } from './topics/arrange.ts';

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number];

/** The sidebar: the company, the role, the line, the topics, the interview; parts that the brief lacks are left out. */
export function sidebarOf(
  brief: Brief,
  topics: readonly ArrangedTopic<NamedTopic>[],
): SidebarItem[] {
  const named = topics.filter((topic) => topic.fromBrief);
  const further = topics.filter((topic) => !topic.fromBrief);
  return [
    { label: 'The company', items: companyItems(brief) },
    {
      label: 'The line',
      items: [
        { slug: 'line' },
        ...stations.map(({ number, slug, name }) => ({
          slug: `line/${slug}`,
          label: `${number} · ${name}`,
        })),
        { slug: 'line/five-minutes' },
      ],
    },
    { label: 'The topics', items: named.map(topicItem) },
    ...(further.length > 0 ? [{ label: 'Further reading', items: further.map(topicItem) }] : []),
    {
      label: 'The interview',
      items: [
        ...(brief.questions.length > 0 ? [{ slug: 'ask' }] : []),
        { label: 'Questions', link: '/questions/' },
        { slug: 'stories' },
        { slug: 'practice' },
        { label: 'Study plan', link: '/study-plan/' },
        { label: 'Run and try', link: '/try/' },
        { label: 'Cheat sheet', link: '/cheat-sheet/' },
      ],
    },
    {
      label: 'Reference',
      items: [
        {
          label: 'Algorithms',
          collapsed: true,
          items: [
            { label: 'All algorithms', link: '/reference/' },
            ...families.map(({ slug, title }) => ({ label: title, link: `/reference/${slug}/` })),
          ],
        },
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

function companyItems(brief: Brief): SidebarItem[] {
  return [
    { slug: 'company' },
    ...(brief.mission || brief.values.length > 0 ? [{ slug: 'company/mission-and-values' }] : []),
    ...(brief.news.length > 0 ? [{ slug: 'company/news' }] : []),
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
