import { expect } from 'playwright/test';
import { hostile, test } from './harness.ts';
import type { Bare } from './harness.ts';

/** After whatever happened, the next program runs, and the page is as it was. */
async function expectWell({ page, run, texts, server }: Bare): Promise<void> {
  const next = await run("console.log('well')");
  expect(texts(next)).toEqual(['well']);
  expect(page.url()).toBe(server.url);
  expect(await page.evaluate(() => [...Object.keys(localStorage), document.title])).toEqual([
    'Runner',
  ]);
}

for (const name of ['network', 'storage', 'page', 'evaluation', 'blob-scripts']) {
  test(`${name}: every attempt is blocked`, async ({ bare }) => {
    const target = `${bare.server.url}leak/`;
    const run = await bare.run(hostile(name, target));
    const texts = bare.texts(run);
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(texts.filter((text) => !text.endsWith(': blocked'))).toEqual([]);
    expect(bare.server.requested.filter((path) => path.includes('leak'))).toEqual([]);
    await expectWell(bare);
  });
}

for (const name of ['network', 'evaluation', 'blob-scripts']) {
  test(`${name}: the frame's policy alone blocks it too`, async ({ bare }) => {
    await bare.page.evaluate(() => runner.use('bare.html'));
    const run = await bare.run(hostile(name, `${bare.server.url}leak/`));
    const reached = bare.texts(run).filter((text) => !text.endsWith(': blocked'));
    expect(reached).toEqual([]);
    expect(bare.server.requested.filter((path) => path.includes('leak'))).toEqual([]);
  });
}

test('storage is out of reach by the opaque origin alone', async ({ bare }) => {
  await bare.page.evaluate(() => runner.use('bare.html'));
  const run = await bare.run(hostile('storage'));
  const kept = ['indexedDB', 'caches', 'localStorage', 'cookieStore', 'file system', 'locks'];
  for (const name of kept) expect(bare.texts(run)).toContain(`${name}: blocked`);
  // A channel of an opaque origin reaches that origin alone: nothing arrives at the page.
  expect(await bare.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a message that the guest did not send is not believed', async ({ bare }) => {
  const run = await bare.run(hostile('forged-messages'));
  expect(bare.texts(run)).toEqual(['doors found: 0']);
  await bare.page.evaluate(() => runner.use('bare.html'));
  const open = await bare.run(hostile('forged-messages'));
  expect(bare.texts(open)).toEqual([]);
  expect(open.ending).toBe('forged');
  await expectWell(bare);
});

test('a window message that is not from the frame is not believed', async ({ bare }) => {
  const run = bare.run('await new Promise((resolve) => setTimeout(resolve, 200)); console.log(1)');
  await bare.page.evaluate(() => {
    for (const kind of ['frame-ready', 'ended', 'outputs'])
      postMessage({ kind, run: 1, outputs: [{ kind: 'text', level: 'log', text: 'forged' }] });
  });
  expect(bare.texts(await run)).toEqual(['1']);
});

test('the frame runs nothing when it is a page of its own', async ({ bare, context }) => {
  const page = await context.newPage();
  await page.goto(`${bare.server.url}sandbox.html`);
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve('answered');
        postMessage({ kind: 'connect' }, '*', [port2]);
        port1.postMessage({ kind: 'ping' });
        setTimeout(() => resolve('silent'), 300);
      }),
  );
  expect(answer).toBe('silent');
});

test('a program that breaks out of its function stays in its worker', async ({ bare }) => {
  const run = await bare.run(hostile('breaking-out'));
  expect(bare.texts(run)).toEqual([
    'inside',
    'outside',
    'begin: ReferenceError',
    'settings: undefined',
  ]);
  await expectWell(bare);
});

test('a program that gets out of its function comes after the guest', async ({ bare }) => {
  const run = await bare.run(hostile('before-the-guest'), 2);
  expect(bare.texts(run).filter((text) => text.includes('forged'))).toEqual([]);
  const names = ['postMessage', 'settings', 'importScripts', 'fetch', 'Worker', 'URL'];
  expect(bare.texts(run)).toEqual([
    'the program: function',
    ...names.map((name) => `${name}: undefined`),
  ]);
  await expectWell(bare);
});

test('replacing every prototype changes nothing of what the guest shows', async ({ bare }) => {
  const [before, attack, after] = ['tampering-before', 'tampering', 'tampering-after'].map((name) =>
    hostile(name),
  );
  const clean = await bare.run(`${before}\n${after}`);
  const poisoned = await bare.run(`${before}\n${attack}\n${after}`);
  const withoutTimes = (run: typeof clean) => run.outputs.map((output) => ({ ...output, at: 0 }));
  expect(clean.outputs).toHaveLength(10);
  expect(withoutTimes(poisoned)).toEqual(withoutTimes(clean));
  expect(poisoned.ending).toBe('finished');
  await expectWell(bare);
});

test('values made to hang or crash are shown within bounds', async ({ bare }) => {
  const run = await bare.run(hostile('values'));
  const texts = bare.texts(run);
  expect(run.ending).toBe('failed');
  expect(texts[0]).toContain('[circular]');
  expect(texts[1].length).toBeLessThan(200);
  expect(texts[2]).toContain('more');
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(20_000);
  expect(texts.find((text) => text.includes('throws:'))).toContain('throws: [getter]');
  expect(run.outputs.at(-1)).toMatchObject({ kind: 'error' });
  expect(run.milliseconds).toBeLessThan(5_000);
  await expectWell(bare);
});

test('markup and control characters are text', async ({ bare }) => {
  const run = await bare.run(hostile('markup'));
  expect(run.outputs.map((output) => output.kind)).toEqual([
    'text',
    'text',
    'table',
    'chart',
    'chart',
    'chart',
    'pictures',
    'progress',
    'error',
  ]);
  const found = await bare.page.evaluate((outputs) => {
    runner.show(outputs);
    const main = document.querySelector('main');
    const foreign = 'img:not([src^="data:image/png;base64,"]), script, svg[onload], [onerror]';
    return {
      elements: [...(main?.querySelectorAll(foreign) ?? [])].length,
      hidden: /[\u0000-\u0008\u000b-\u001f\u200b\u202e\ufffd]/.exec(main?.textContent ?? '')?.[0],
      pwned: 'pwned' in globalThis,
    };
  }, run.outputs);
  expect(found).toEqual({ elements: 0, pwned: false });
  expect(bare.texts(run)[0]).toContain('␛[31mred␇␀ ⟨u+202e⟩gnp.exe ⟨u+200b⟩ ⟨u+d800⟩');
  expect(bare.incidents).toEqual([]);
});

for (const [name, ending] of [
  ['flood-of-lines', 'lines'],
  ['flood-of-characters', 'characters'],
  ['flood-of-pictures', 'transfer'],
] as const) {
  test(`${name} is stopped by its limit`, async ({ bare }) => {
    const run = await bare.run(hostile(name));
    expect(run.ending).toBe(ending);
    expect(run.outputs.length).toBeLessThan(510);
    await expectWell(bare);
  });
}

test('a flood of messages past the guest is cut off', async ({ bare }) => {
  await bare.page.evaluate(() => runner.use('bare.html'));
  const run = await bare.run(hostile('flood-of-messages'));
  expect(run.ending).toBe('flood');
  expect(run.outputs.length).toBeLessThan(410);
  await bare.page.evaluate(() => runner.use('sandbox.html'));
  await expectWell(bare);
});

test('a flood of forgeries ends with the first', async ({ bare }) => {
  await bare.page.evaluate(() => runner.use('bare.html'));
  const run = await bare.run(hostile('flood-of-forgeries'));
  expect(run.ending).toBe('forged');
  expect(run.total).toBeLessThan(1_500);
  await expectWell(bare);
});

const square = { channels: 1, samples: '', caption: '', boxes: [] };
const pictures = (width: number, height: number) => ({
  kind: 'pictures',
  title: '',
  pictures: [{ ...square, width, height }],
});
for (const [what, outputs] of [
  ['a picture without samples', [pictures(500, 500)]],
  ['a picture whose product is huge', [pictures(20_000, 20_000)]],
  ['a picture too large for memory', [pictures(262_144, 262_144)]],
  ['an output of no kind', [{ kind: 'html', html: '<img src=x>' }]],
  [
    'too many outputs',
    Array.from({ length: 2_000 }, () => ({
      kind: 'check',
      name: '',
      passed: true,
      text: '',
      boxes: [],
    })),
  ],
  ['outputs that are no list', 7],
] as const) {
  test(`${what} is refused, said in the guest's own voice`, async ({ bare }) => {
    await bare.page.evaluate(() => runner.use('bare.html'));
    const run = await bare.run(`forge(${JSON.stringify(outputs)});`);
    expect(run.ending).toBe('broken');
    expect(run.outputs).toEqual([]);
    await expectWell(bare);
  });
}

test('what is hidden is named by the page, too', async ({ bare }) => {
  await bare.page.evaluate(() => runner.use('bare.html'));
  const run = await bare.run("console.log('a\u202eb\u001b');");
  expect(bare.texts(run)).toEqual(['a⟨u+202e⟩b␛']);
});

test('a program that waits for nothing is told so at once', async ({ bare }) => {
  const run = await bare.run(hostile('waiting'));
  expect(run.ending).toBe('waiting');
  expect(run.total).toBeLessThan(2_000);
  const slow = "await new Promise((resolve) => setTimeout(resolve, 900)); console.log('came');";
  expect(await bare.run(slow)).toMatchObject({ ending: 'finished', outputs: [{ text: 'came' }] });
  const refused = "await import('x').catch(() => console.log('refused'));";
  expect(await bare.run(refused)).toMatchObject({
    ending: 'finished',
    outputs: [{ text: 'refused' }],
  });
});

test('progress is thinned out', async ({ bare }) => {
  const run = await bare.run(hostile('flood-of-progress'), 1);
  expect(run.ending).toBe('time');
  expect(run.outputs.length).toBeLessThan(30);
});

for (const name of ['endless-loop', 'endless-microtasks', 'outliving']) {
  test(`${name} ends within 100 ms of its limit, and the page never stalls`, async ({ bare }) => {
    await bare.page.evaluate(() => runner.prepare().then(() => undefined));
    await bare.page.evaluate(() => {
      const longest = { task: 0 };
      Object.assign(globalThis, { longest });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          longest.task = Math.max(longest.task, entry.duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    const run = await bare.run(hostile(name), 1);
    expect(run.ending).toBe('time');
    expect(bare.texts(run).length).toBeGreaterThan(0);
    expect(Math.abs(run.milliseconds - 1000)).toBeLessThan(100);
    const longest = await bare.page.evaluate(
      () => (globalThis as unknown as { longest: { task: number } }).longest.task,
    );
    expect(longest).toBeLessThanOrEqual(50);
    await expectWell(bare);
    expect(await bare.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))).toBe(
      undefined,
    );
  });
}

test('endless recursion is an error with its line', async ({ bare }) => {
  const run = await bare.run(hostile('endless-recursion'));
  expect(run.outputs).toMatchObject([{ kind: 'error' }]);
  // Engines blame the function's head or the call.
  expect([1, 2]).toContain(run.outputs[0].line);
  expect(run.outputs[0].text).toContain('Maximum call stack');
});

test('stop ends an endless loop within 100 ms', async ({ bare }) => {
  const run = bare.run(hostile('endless-loop'));
  await bare.page.waitForTimeout(500);
  const stopped = bare.page.evaluate(() => {
    const from = performance.now();
    runner.stop();
    return performance.now() - from;
  });
  const { ending } = await run;
  expect(ending).toBe('stopped');
  expect(await stopped).toBeLessThan(100);
  await expectWell(bare);
});

for (const name of ['dying-of-memory', 'dying-of-objects']) {
  test(`${name}: the run ends and the next one works`, async ({ bare }) => {
    test.setTimeout(60_000);
    const run = await bare.run(hostile(name), 5);
    expect(['time', 'gone', 'finished']).toContain(run.ending);
    expect(run.total).toBeLessThan(9_000);
    await expectWell(bare);
  });
}
