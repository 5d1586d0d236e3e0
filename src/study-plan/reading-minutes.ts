const wordsPerMinute = 180;
/** To run a snippet, try a figure or follow a drawing. */
const minutesToTry = 2;

/** Minutes for a page of prose whose author named none: to read it and to run what it shows. */
export function readingMinutes(body: string): number {
  const prose = body.replace(/^import .*$/gm, '').replace(/<[^>]+>/g, ' ');
  const words = prose.split(/\s+/).filter((word) => /\p{Letter}/u.test(word)).length;
  const tries = body.match(/<(?:Snippet|Exercise|Diagram|\w+Figure)\b/g)?.length ?? 0;
  return Math.max(1, Math.ceil(words / wordsPerMinute + tries * minutesToTry));
}
