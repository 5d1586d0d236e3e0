import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { watchFiles } from './watch-files.ts';

function watched(update: () => void | Promise<void>) {
  const watcher = new EventEmitter();
  const logger = { error: vi.fn() };
  const context = { watcher, logger } as unknown as Parameters<typeof watchFiles>[0];
  watchFiles(context, (path) => path.includes('/glossary/'), update);
  return { watcher, logger };
}

test.each(['add', 'change', 'unlink'])('a file that comes by %s is loaded', async (event) => {
  const update = vi.fn();
  const { watcher } = watched(update);
  watcher.emit(event, 'src/content/glossary/escape.yaml');
  watcher.emit(event, 'src/content/sources/escape.yaml');
  await wait(100);
  expect(update).toHaveBeenCalledTimes(1);
});

test('a mistake is said in its own words, and the next file is loaded', async () => {
  const update = vi.fn().mockRejectedValueOnce(new Error('glossary/x.yaml:2: found nothing'));
  const { watcher, logger } = watched(update);
  watcher.emit('add', 'src/content/glossary/x.yaml');
  await wait(100);
  expect(logger.error).toHaveBeenCalledWith('glossary/x.yaml:2: found nothing');
  watcher.emit('change', 'src\\content\\glossary\\x.yaml');
  await wait(100);
  expect(update).toHaveBeenCalledTimes(2);
});
