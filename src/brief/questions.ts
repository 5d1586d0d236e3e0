import type { Block, KnownSection, Question } from './brief.ts';
import type { Reading } from './reading.ts';
import { gist } from './slug.ts';
import type { BareStatement } from './statements.ts';
import { statementsOf } from './statements.ts';

export function readQuestions(section: KnownSection, reading: Reading): Question[] {
  const listed = statementsOf(section.blocks);
  const questions = listed.length > 0 ? listed : asked(section.blocks);
  return questions.map((question) => ({
    id: reading.id('question', gist(question.text.plain)),
    ...question,
  }));
}

/** Without bullets: every line that ends with a question mark. */
function asked(blocks: readonly Block[]): BareStatement[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
    .filter(({ text }) => /[?？]$/u.test(text.plain))
    .map((line) => ({ ...line, blocks: [] }));
}
