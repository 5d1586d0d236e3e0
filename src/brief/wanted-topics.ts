import type { Block, Section, Topic } from './brief.ts';
import type { Entry } from './entry.ts';
import { entriesOf } from './entries.ts';
import { withoutGenders } from './job-title.ts';
import { keywordsOf } from './keywords.ts';
import { quote } from './problem.ts';
import type { Reading } from './reading.ts';
import { plainText } from './rich-text.ts';
import { claimNames, slugOf, topicSlug } from './slug.ts';
import { wantedKind } from './wanted-headings.ts';

interface Part {
  readonly heading: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** Words before what an advertisement wants: "3+ years of", "solid understanding of". */
const LEAD_IN =
  /^(?:(?:at least |minimum |mind(?:estens|\.) )?\d+\+? ?(?:years?|yrs|jahre|ans|años)(?:['’]? experience| (?:berufs)?erfahrung| d['’]expérience| de experiencia)?(?: of| in| with| mit| de| en| dans| con)? |(?:an? )?(?:(?:good|strong|solid|deep|clear|proven|excellent|basic|working|hands-on|first|some|sehr gute|gute|fundierte|bonne|solide|buen|buena|sólido)\s+)*(?:experience|understanding|knowledge|command|grasp|background|kenntnisse|erfahrung|connaissance|expérience|experiencia|conocimientos?)\s+(?:with|in|of|mit|von|de|en|des)\s+|(?:good|strong|solid|deep|clear|proven|excellent|basic)\s+)/iu;
/** A stage of an interview that asks for something, and no call or lunch. */
const EXAMINES =
  /\b(?:design|coding|exercise|task|case|technical|test|presentation|homework|take-home|aufgabe|fachgespräch|exercice|technique|ejercicio|técnic[ao])\b|課題|技術|コーディング|과제|기술|코딩/iu;
const LONGEST_NAME = 60;

/** Where a brief has no topics, what it asks of a candidate and how its interview goes, as topics. */
export function wantedTopics(
  sections: readonly Section[],
  lastLine: number,
  reading: Reading,
): Topic[] {
  const parts = sections.flatMap((section) => partsOf([section]));
  const claim = claimNames();
  const seen = new Set<string>();
  const topics = parts
    .flatMap(({ heading, blocks }) =>
      entriesOf(blocks).filter(
        ({ kind, whole }) =>
          kind !== 'prose' && (wantedKind(heading) !== 'process' || EXAMINES.test(whole.plain)),
      ),
    )
    .flatMap((entry) => {
      const name = nameOf(entry);
      const key = name.toLowerCase();
      if (slugOf(name) === '' || seen.has(key)) return [];
      seen.add(key);
      return [toTopic(entry, name, claim(topicSlug(name)), reading)];
    });
  if (topics.length > 0) {
    const read = parts.map(({ heading }) => quote(heading)).join(', ');
    const found = `no section of interview topics and ${String(topics.length)} read from ${read}`;
    reading.warn(
      parts[0]?.line ?? lastLine,
      found,
      'add "# Likely Interview Topics" to name your own',
    );
  }
  return topics;
}

/** Sections and groups inside them whose heading asks for something. */
function partsOf(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (wantedKind(part.heading)) return [part];
    return partsOf(part.blocks.filter((block) => block.kind === 'group'));
  });
}

function nameOf({ label, whole }: Entry): string {
  if (label !== undefined) return capital(label.replace(LEAD_IN, ''));
  const words = withoutGenders(whole.plain)
    .replace(LEAD_IN, '')
    .replace(/[.。;]$/u, '');
  const [short = ''] = words.split(/[:：(（]|, | – | — |。/u);
  const name =
    short.length > LONGEST_NAME ? short.slice(0, LONGEST_NAME).replace(/\s\S*$/u, '') : short;
  return capital(name.trim());
}

function capital(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function toTopic(
  { line, whole, blocks }: Entry,
  name: string,
  slug: string,
  reading: Reading,
): Topic {
  const words = keywordsOf(withoutGenders(whole.plain).replace(LEAD_IN, ''));
  const keywords = [...new Map(words.map((text) => [slugOf(text), text]))].filter(
    // What only says the name again is nothing to know of it.
    ([key]) => key !== '' && key !== slugOf(name),
  );
  return {
    id: reading.id('topic', slug),
    line,
    name,
    slug,
    text: whole.plain === '' ? plainText(name) : whole,
    blocks,
    keywords: keywords.map(([key, text]) => ({ id: reading.id('keyword', slug, key), line, text })),
  };
}
