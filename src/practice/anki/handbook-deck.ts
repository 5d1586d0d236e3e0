import { escapeHtml, linkHtml } from '../../reference/html.ts';
import { names } from '../../site/current.ts';
import { href } from '../../site/href.ts';
import { lastUpdated } from '../../site/last-updated.ts';
import { stationAt } from '../../site/stations.ts';
import { kinds, type DeckCard } from '../cards/card.ts';
import { deckCards } from '../cards/deck.ts';
import { readDrawings } from '../drawings.ts';
import type { AnkiDeck, AnkiNote } from './note.ts';

/** Where no history says when the words last changed. */
const unknown = new Date(Date.UTC(2026, 0, 1));

/** The handbook's cards as a deck for Anki; `site` is where it is published. */
export async function handbookDeck(site: URL | undefined): Promise<AnkiDeck> {
  const cards = await deckCards();
  const changed = lastUpdated('src') || unknown;
  return {
    name: `${names.product} handbook`,
    notes: cards.map((card) => noteOf(card, site)),
    media: drawingsOn(cards).map(({ id, svg }) => ({ name: mediaName(`${id}.svg`), content: svg })),
    changed: Math.floor(changed.getTime() / 1000),
  };
}

/** The drawings that cards show. */
function drawingsOn(cards: readonly DeckCard[]): ReturnType<typeof readDrawings> {
  const shown = new Set(cards.flatMap(({ drawing }) => drawing ?? []));
  return shown.size === 0 ? [] : readDrawings().filter(({ id }) => shown.has(`${id}.svg`));
}

function noteOf(card: DeckCard, site: URL | undefined): AnkiNote {
  const address = href(card.page);
  return {
    id: card.id,
    deck: kinds.find(({ kind }) => kind === card.kind)?.name ?? card.kind,
    front: withoutLinks(card.front),
    back: backOf(card),
    where: linkHtml(site ? new URL(address, site).href : address, 'Where it stands'),
    tags: [
      `kind::${card.kind}`,
      ...card.topics.map((topic) => `topic::${topic}`),
      ...card.stations.map((number) => `station::${number}-${stationAt(number).slug}`),
      ...(card.level === undefined ? [] : [`level::${card.level}`]),
    ],
  };
}

/** Formulas as Anki's own MathJax reads them, drawings as files of the package. */
function backOf({ tex, note = '', drawing, back }: DeckCard): string {
  if (tex !== undefined) return `\\[${escapeHtml(tex)}\\]<p>${withoutLinks(note)}</p>`;
  if (drawing !== undefined) return `<img src="${mediaName(drawing)}"><p>${note}</p>`;
  return withoutLinks(back).trim();
}

/** Readers' own media lie in the same folder: a name says whose it is. */
function mediaName(file: string): string {
  return `handbook-${file}`;
}

/** Links within the site lead nowhere from a card; the page that says it is linked below. */
function withoutLinks(html: string): string {
  return html.replace(/<\/?a\b[^>]*>/g, '');
}
