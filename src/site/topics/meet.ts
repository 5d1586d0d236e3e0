import { distance } from 'fastest-levenshtein';
import type { Material } from './material.ts';
import { formsOf, partsOf, plainWords } from './name-forms.ts';

function namesOf({ title, slug, aliases }: Material): string[] {
  return [title, slug, ...aliases].map(plainWords);
}

/**
 * The material that a topic's name means: by the whole name, by what stands in or before its
 * parentheses, or by its parts, where they all mean the same.
 */
export function materialOf(name: string, materials: readonly Material[]): Material | undefined {
  const named = (words: string): Material | undefined =>
    materials.find((material) => namesOf(material).includes(words));
  const whole = formsOf(name).map(named).find(Boolean);
  if (whole) return whole;
  const parts = new Set(partsOf(name).map(named));
  const [only] = parts;
  return parts.size === 1 ? only : undefined;
}

/** The material that a name comes near to, by spelling or by some of its words. */
export function nearMaterial(name: string, materials: readonly Material[]): Material | undefined {
  const forms = [...formsOf(name), ...partsOf(name)];
  return materials.find((material) =>
    namesOf(material).some((known) =>
      forms.some((form) => isMisspelt(form, known) || holds(form, known)),
    ),
  );
}

function isMisspelt(form: string, known: string): boolean {
  const longest = Math.max(form.length, known.length);
  return longest >= 6 && distance(form, known) <= Math.ceil(longest / 8);
}

/** "Applied machine learning basics" holds "machine learning basics"; one word alone says too little. */
function holds(form: string, known: string): boolean {
  return known.includes(' ') && ` ${form} `.includes(` ${known} `);
}
