import { expect, test } from 'vitest';
import { shortSidebar, withCurrentParent } from './short-sidebar.ts';

type Entry = Parameters<typeof shortSidebar>[0][number];
const link = (label: string, isCurrent = false): Entry => ({
  type: 'link',
  label,
  href: `/${label}/`,
  isCurrent,
  badge: undefined,
  attrs: {},
});
const group = (label: string, entries: Entry[], collapsed = true): Entry => ({
  type: 'group',
  label,
  entries,
  collapsed,
  badge: undefined,
});

test('a closed group becomes a link to its first page, one that holds the page stays', () => {
  const sidebar = [
    group('Topics', [group('One', [link('a'), link('b')]), group('Two', [link('c', true)])], false),
  ];
  expect(shortSidebar(sidebar)).toEqual([
    group('Topics', [{ ...link('a'), label: 'One' }, group('Two', [link('c', true)])], false),
  ]);
});

test('a page without an entry is under the list that its address begins with', () => {
  const sidebar = [group('Interview', [link('questions'), link('quest'), link('try')], false)];
  const [interview] = withCurrentParent(sidebar, '/questions/ml/kappa/');
  expect(interview).toEqual(
    group('Interview', [link('questions', true), link('quest'), link('try')], false),
  );
  expect(withCurrentParent(sidebar, '/elsewhere/')).toEqual(sidebar);
});
