import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleOf, type CardFaces } from '../../../practice/cards/card.ts';
import { deckCards } from '../../../practice/cards/deck.ts';

export const getStaticPaths = (async () => {
  const bundles = Map.groupBy(await deckCards(), bundleOf);
  return [...bundles].map(([bundle, cards]) => ({ params: { bundle }, props: { cards } }));
}) satisfies GetStaticPaths;

interface Props {
  readonly cards: Awaited<ReturnType<typeof deckCards>>;
}

/** What the cards of one kind and topic say, by id. */
export const GET: APIRoute<Props> = ({ props: { cards } }) => {
  const faces = cards.map(({ id, front, back, page }): [string, CardFaces] => [
    id,
    { front, back, page },
  ]);
  return Response.json(Object.fromEntries(faces));
};
