import { Session } from 'node:inspector/promises';

const scans = ['indexOf', 'includes', 'find', 'findIndex', 'filter', 'some', 'every'] as const;

/**
 * How much work a call of the library is: how often its blocks of code ran, as the engine counts
 * them, and how many items the built-in searches of lists could see.
 */
export async function countOperations(call: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const scanned = countScans(call);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  const blocks = result
    .filter(({ url }) => /\/src\/vision\/.*\.ts$/.test(url) && !/\.(test|fixture)\.ts$/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return blocks.reduce((sum, { count }) => sum + count, scanned);
}

/** Items in the lists that built-in searches went through. */
function countScans(call: () => unknown): number {
  let items = 0;
  const list = Array.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const own = scans.map((name) => list[name]);
  scans.forEach((name, i) => {
    list[name] = function (this: unknown[], ...args: unknown[]): unknown {
      items += this.length;
      return own[i].apply(this, args);
    };
  });
  try {
    call();
  } finally {
    scans.forEach((name, i) => (list[name] = own[i]));
  }
  return items;
}
