import type { Material } from './material.ts';

/** What a brief says of a topic, as far as arranging needs it. */
export interface NamedTopic {
  readonly name: string;
  readonly slug: string;
}

/** A topic's place on the site. */
export interface ArrangedTopic<Topic extends NamedTopic> {
  /** As the brief names it, or as the material does where the brief does not. */
  readonly name: string;
  readonly slug: string;
  /** The brief's topic; absent for further reading. */
  readonly fromBrief?: Topic;
  /** Our pages on it; absent where we have none. */
  readonly material?: Material;
}

/**
 * Joins the brief's topics with our material: the brief's topics in the brief's order,
 * then what the brief does not name, as further reading.
 */
export function arrangeTopics<Topic extends NamedTopic>(
  topics: readonly Topic[],
  materials: readonly Material[],
): ArrangedTopic<Topic>[] {
  const unused = new Set(materials);
  const named = topics.map((topic): ArrangedTopic<Topic> => {
    const material = [...unused].find((candidate) => isAbout(candidate, topic.name));
    if (!material) return { name: topic.name, slug: topic.slug, fromBrief: topic };
    unused.delete(material);
    return { name: topic.name, slug: material.slug, fromBrief: topic, material };
  });
  const taken = new Set(materials.map((material) => material.slug));
  const placed = named.map((topic) => (topic.material ? topic : apart(topic, taken)));
  const further = [...unused].map((material) => ({
    name: material.title,
    slug: material.slug,
    material,
  }));
  return [...placed, ...further];
}

function apart<Topic extends NamedTopic>(
  topic: ArrangedTopic<Topic>,
  taken: ReadonlySet<string>,
): ArrangedTopic<Topic> {
  return taken.has(topic.slug) ? { ...topic, slug: `${topic.slug}-in-the-brief` } : topic;
}

function isAbout(material: Material, name: string): boolean {
  return [material.title, material.slug, ...material.aliases].some(
    (candidate) => plainWords(candidate) === plainWords(name),
  );
}

function plainWords(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
