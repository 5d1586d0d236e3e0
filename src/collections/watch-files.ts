import type { LoaderContext } from 'astro/loaders';
import { tellMistake } from './mistakes.ts';
import { isUnder, type Kind } from './places.ts';

/** Long enough for an editor that writes a file by renaming another. */
const pauseMilliseconds = 50;

/**
 * Calls `update` soon after a file of some kinds was added, changed or removed while the development
 * server runs. What it throws is said in the terminal and over the page, and what was loaded before stays.
 *
 * @param concerns kinds, or whether a path (with `/` between its parts) is one that matters
 */
export function watchFiles(
  { watcher, logger, collection }: Pick<LoaderContext, 'watcher' | 'logger' | 'collection'>,
  concerns: readonly Kind[] | ((path: string) => boolean),
  update: () => void | Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  const matters =
    typeof concerns === 'function'
      ? concerns
      : (path: string) => concerns.some((kind) => isUnder(kind, path));
  const run = async (): Promise<void> => {
    try {
      await update();
      tellMistake(watcher, collection, undefined);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      logger.error(message);
      tellMistake(watcher, collection, message);
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher?.on(event, (path) => {
      if (!matters(path.replaceAll('\\', '/'))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pauseMilliseconds);
    });
  }
}
