/**
 * Words in little room: each begins with a capital that says how many letters it shares with the word
 * before (A for none). Lists of words are separated by line ends and each is in alphabetical order.
 */
const most = 25;

export function packWords(lists: readonly (readonly string[])[]): string {
  return lists.map((words) => packList(words.toSorted())).join('\n');
}

function packList(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const limit = Math.min(word.length, before.length, most);
      let shared = 0;
      while (shared < limit && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

export function unpackWords(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((list) => {
    let before = '';
    return [...list.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
      before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
      return before;
    });
  });
}
