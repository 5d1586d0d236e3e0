import { expect, test } from 'vitest';
import type { NewsItem } from './brief.ts';
import { newestDate } from './newest-news.ts';

const item = (date?: NewsItem['date']): NewsItem => ({
  id: 'news',
  line: 1,
  text: { plain: 'Something new', inline: [] },
  ...(date ? { date } : {}),
});

test('the newest date is named as the brief writes it', () => {
  const news = [
    item({ year: 2024, month: 12, text: 'December 2024' }),
    item(),
    item({ year: 2025, month: 3, text: 'March 2025' }),
    item({ year: 2025, text: '2025' }),
  ];
  expect(newestDate({ news })).toBe('March 2025');
});

test('news without a date names none', () => {
  expect(newestDate({ news: [item()] })).toBeUndefined();
});
