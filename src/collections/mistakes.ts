import type { AstroIntegration } from 'astro';
import type { LoaderContext } from 'astro/loaders';

type Watcher = NonNullable<LoaderContext['watcher']>;
/** Loaders and the development server are loaded apart; the watcher is what both have. */
interface Wire {
  emit(event: string, collection: string, message: string | undefined): boolean;
  on(event: string, listener: (collection: string, message: string | undefined) => void): unknown;
}
const event = 'handbook:mistake';

/** Tells the development server what is wrong with a collection, or that nothing is any more. */
export function tellMistake(
  watcher: Watcher | undefined,
  collection: string,
  message: string | undefined,
): void {
  (watcher as unknown as Wire | undefined)?.emit(event, collection, message);
}

/** Shows authors' mistakes over every open page while the development server runs, without a stack. */
export function mistakesOverPages(): AstroIntegration {
  return {
    name: 'mistakes-over-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const mistakes = new Map<string, string>();
        const show = (): void => {
          const message = [...mistakes.values()].join('\n');
          server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        (server.watcher as unknown as Wire).on(event, (collection, message) => {
          if (message !== undefined) mistakes.set(collection, message);
          else if (!mistakes.delete(collection)) return;
          if (mistakes.size > 0) show();
          else server.ws.send({ type: 'full-reload' });
        });
        // A page that is opened later shows it, too.
        server.ws.on('connection', () => {
          if (mistakes.size > 0) show();
        });
      },
    },
  };
}
