import type { Brief, Topic } from '../../brief/brief.ts';
import { languageOf } from '../../brief/language.ts';
import { escapeHtml } from '../../reference/html.ts';
import type { ArrangedTopic } from '../../site/topics/arrange.ts';
import type { DeckCard } from './card.ts';

/** A cue of as many words, or signs of a script without blanks, brings a question back and is not the question. */
const cue = { words: 3, signs: 8 } as const;

/** A card for each keyword of the topics that have no pages: what the brief says of it, and where to write more. */
export function keywordCards(
  topics: readonly ArrangedTopic<Topic>[],
  language: string | undefined,
): readonly DeckCard[] {
  const spoken = inLanguage(language);
  return topics.flatMap(({ slug, material, fromBrief }) => {
    if (material || !fromBrief) return [];
    const { id, name, text, keywords } = fromBrief;
    const lines = keywords.length > 0 ? keywords : [{ id, text: name }];
    const said = text.plain === '' || text.plain === name ? '' : ` It says: ${spoken(text.plain)}`;
    return lines.map((line) => ({
      id: `keyword/${line.id}`,
      kind: 'keyword' as const,
      topic: slug,
      topics: [slug],
      stations: [],
      front: `<p>${spoken(name)}</p>${line.text === name ? '' : `<p><strong>${spoken(line.text)}</strong></p>`}`,
      back: `<p>What it is, where you used it, what goes wrong with it.</p><p>The brief names it.${said}</p>`,
      page: `topics/${slug}/#your-answers`,
    }));
  });
}

/** A card for each question that the brief suggests to ask: from its first words to the whole. */
export function askingCards({
  questions,
  language,
}: Pick<Brief, 'questions' | 'language'>): readonly DeckCard[] {
  const spoken = inLanguage(language);
  return questions.map(({ id, text, group }) => ({
    id: `asking/${id}`,
    kind: 'asking' as const,
    topic: 'ask',
    topics: [],
    stations: [],
    front: `<p>You ask them${group === undefined ? '' : `, on ${spoken(group)}`}:</p><p>${spoken(cueOf(text.plain))} …</p>`,
    back: `<p>${spoken(text.plain)}</p>`,
    page: `ask/#${id}`,
  }));
}

function cueOf(question: string): string {
  const words = question.split(/\s+/u);
  if (words.length > cue.words) return words.slice(0, cue.words).join(' ');
  return Array.from(question).slice(0, cue.signs).join('');
}

/** Text of a brief as HTML that names its language. */
function inLanguage(ofBrief: string | undefined): (text: string) => string {
  return (text) => {
    const language = languageOf(text, ofBrief);
    const html = escapeHtml(text);
    return language === undefined ? html : `<span lang="${language}" dir="auto">${html}</span>`;
  };
}
