import { describe, expect, test } from 'vitest';
import { readBrief } from '../../brief/read.ts';
import { arrangeTopics } from '../../site/topics/arrange.ts';
import { topicsToPrepare } from '../../site/topics/coverage.ts';
import { readMaterials } from '../../site/topics/material.ts';
import { askingCards, keywordCards } from './brief-cards.ts';

function cardsOf(fixture: string) {
  const { brief } = readBrief({ BRIEF: `src/brief/fixtures/${fixture}` });
  const prepared = topicsToPrepare(arrangeTopics(brief.topics, readMaterials()));
  return { keywords: keywordCards(prepared, brief.language), asking: askingCards(brief), brief };
}

describe('a brief without material of ours', () => {
  const { keywords, asking, brief } = cardsOf('japanese-accounting.md');

  test('has a card for each keyword, or for the topic that has none', () => {
    expect(keywords.map(({ id }) => id)).toEqual(
      brief.topics.flatMap((topic) =>
        (topic.keywords.length > 0 ? topic.keywords : [topic]).map(({ id }) => `keyword/${id}`),
      ),
    );
    expect(keywords[0]).toMatchObject({
      topic: brief.topics[0]?.slug,
      page: `topics/${String(brief.topics[0]?.slug)}/#your-answers`,
    });
    expect(keywords[0]?.front).toContain('<span lang="ja" dir="auto">収益認識基準</span>');
  });

  test('has a card for each question to ask, whose front is not the answer', () => {
    expect(asking).toHaveLength(2);
    for (const { front, back } of asking) expect(front).not.toContain(back);
    expect(asking[1]?.front).toContain('連結子会社は何社</span> …');
  });
});

test('a topic that we have pages on has cards of those pages alone', () => {
  const { keywords } = cardsOf('orchard-grading.md');
  expect(keywords.map(({ topic }) => topic)).not.toContain('ml-fundamentals');
  expect(keywords.map(({ topic }) => topic)).toContain('working-with-growers');
  expect(cardsOf('xyz-tech.md').keywords).toEqual([]);
});

test('what the brief writes is text and no HTML', () => {
  const text = { plain: '<img src=x onerror=alert(1)> and more words', inline: [] };
  const [card] = askingCards({
    questions: [{ id: 'question-a', line: 1, text, blocks: [], group: '<b>' }],
  });
  expect(`${String(card?.front)}${String(card?.back)}`).not.toMatch(/<img|<b>/);
});
