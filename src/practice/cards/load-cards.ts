import type { Asked, Line } from '../interview/step.ts';
import { bundleOf, type CardFaces, type CardHead } from './card.ts';

/** Fetches cards and what they say, each file once. */
export class CardSource {
  readonly #base: string;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param base the site's base path, with its last slash */
  constructor(base: string) {
    this.#base = base;
  }

  heads(): Promise<readonly CardHead[]> {
    return this.#load<readonly CardHead[]>('practice/cards.json');
  }

  async faces(head: CardHead): Promise<CardFaces> {
    const file = `practice/cards/${bundleOf(head)}.json`;
    const faces = (await this.#load<Readonly<Record<string, CardFaces>>>(file))[head.id];
    if (!faces) throw new Error(`${file}: found no ${head.id}`);
    return faces;
  }

  /** The rubric of a question's card, in whichever language it is asked; none for other cards. */
  async lines({ id, kind }: CardHead): Promise<readonly Line[]> {
    if (kind !== 'question' && kind !== 'korean') return [];
    const question = id.replace(/^(?:question|korean)\//, '');
    const { lines } = await this.#load<Asked>(`practice/interview/${question}.json`);
    return lines.filter(({ level }) => level !== undefined);
  }

  #load<Data>(file: string): Promise<Data> {
    const loading = this.#files.get(file) ?? fetchJson(this.#base + file);
    this.#files.set(file, loading);
    // What failed is tried again the next time.
    loading.catch(() => this.#files.delete(file));
    return loading as Promise<Data>;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
