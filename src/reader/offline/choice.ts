/** Whether the reader asked for the copy, or took it away; null while they have said nothing. */
export type Choice = 'wanted' | 'removed';

/** Apart from the reader's work: who forgets that has not asked for a copy. */
const key = `handbook-copy:${import.meta.env.BASE_URL.replace(/\/*$/, '/')}`;

export function readChoice(): Choice | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'wanted' || kept === 'removed' ? kept : null;
  } catch {
    return null;
  }
}

export function writeChoice(choice: Choice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Where storage is forbidden so is a copy.
  }
}
