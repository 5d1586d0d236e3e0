import type { LoaderContext } from 'astro/loaders';

/** Long enough for an editor that writes a file by renaming another. */
const pauseMilliseconds = 50;

/**
 * Calls `update` soon after a file was added, changed or removed while the development server runs.
 * What it throws is said in the terminal, and what was loaded before stays.
 *
 * @param concerns whether a path (with `/` between its parts) is one of the collection's files
 */
export function watchFiles(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  concerns: (path: string) => boolean,
  update: () => void | Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    try {
      await update();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher?.on(event, (path) => {
      if (!concerns(path.replaceAll('\\', '/'))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pauseMilliseconds);
    });
  }
}
