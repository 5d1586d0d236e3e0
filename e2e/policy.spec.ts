/** The policy of every page, in both engines, with and without a network: nothing of ours breaks it, and it stops what it should. */
import type { Browser } from 'puppeteer-core';
import { chromium, expect, test } from 'playwright/test';
import { launchArguments, requireBrowser } from '../scripts/browser.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { atRoot } from '../scripts/test/builds.ts';
import { firefox, launchFirefox, withoutFirefox } from './runner/firefox.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** What Playwright's page and Puppeteer's have in common, as far as a reader needs it here. */
interface Tab {
  goto(address: string): Promise<unknown>;
  click(selector: string): Promise<unknown>;
  waitForSelector(selector: string, options: { timeout: number }): Promise<unknown>;
  readonly keyboard: {
    press(key: 'Tab' | 'Escape' | '/'): Promise<void>;
    type(text: string): Promise<void>;
  };
  evaluate<Result>(action: () => Result): Promise<Awaited<Result>>;
}

/** For the page itself: remembers what the policy stopped. */
function listen(): void {
  const stopped: string[] = [];
  Object.assign(globalThis, { stopped });
  document.addEventListener('securitypolicyviolation', (event) =>
    stopped.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}`),
  );
}
const stopped = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (globalThis as unknown as { stopped: string[] }).stopped);

const soon = { timeout: 60_000 };

/** What readers do that needs more than the page's own text. */
const deeds: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  async ''(tab) {
    await tab.keyboard.press('/');
    await tab.waitForSelector('dialog[open] input', soon);
    await tab.keyboard.type('takt');
    await tab.waitForSelector('dialog[open] a[href*="takt"]', soon);
  },
  async 'try/ml-fundamentals/three-inspectors/'(tab) {
    const done = () =>
      expect
        .poll(
          () => tab.evaluate(() => document.querySelector('code-snippet .state')?.textContent),
          soon,
        )
        .toMatch(/^Done/);
    await tab.click('code-snippet [data-main]');
    await done();
    await tab.click('code-snippet [data-do="edit"]');
    await tab.waitForSelector('.cm-content', soon);
    await tab.keyboard.type("console.log('edited');");
    await tab.click('code-snippet [data-main]');
    await done();
    await tab.click('code-snippet [data-do="types"]');
    await tab.waitForSelector('code-snippet[data-typed]', soon);
  },
  async 'topics/ml-fundamentals/thresholds/'(tab) {
    await tab.keyboard.press('Tab');
    await tab.evaluate(() => document.querySelector('threshold-figure')?.scrollIntoView());
    await tab.waitForSelector('threshold-figure:defined', soon);
  },
  async 'line/capture/'(tab) {
    await tab.waitForSelector('diagram-figure button[data-action]', soon);
    await tab.click('diagram-figure button[data-action="download"]');
    await tab.click('diagram-figure button[data-action="enlarge"]');
    await tab.waitForSelector('dialog[open] svg', soon);
    await tab.keyboard.press('Escape');
  },
  async 'workbench/?epochs=1&lots=1'(tab) {
    await tab.waitForSelector('.workbench[data-awake]', soon);
    await tab.click('.bar [data-do="run"]');
    await tab.waitForSelector('workbench-step[data-step=labels][data-state=run]', soon);
  },
  async 'inspector/'(tab) {
    await tab.click('inspector-game [data-do="start"]');
    await tab.waitForSelector('inspector-game[data-state=running]', soon);
  },
  async 'study-plan/'(tab) {
    await tab.keyboard.press('Tab');
  },
  async 'practice/'(tab) {
    await tab.evaluate(() => document.querySelector('offline-copy')?.scrollIntoView());
    await tab.waitForSelector('offline-copy button:not([hidden])', soon);
  },
  async 'cheat-sheet/'(tab) {
    await tab.keyboard.press('Tab');
  },
};

/** Does all of it, and says what the policy stopped on the way. */
async function visit(tab: Tab, site: string): Promise<string[]> {
  const all: string[] = [];
  for (const [path, act] of Object.entries(deeds)) {
    await tab.goto(site + path);
    await act(tab);
    all.push(...(await stopped(tab)).map((words) => `/${path} ${words}`));
  }
  return all;
}

async function waitForCopy(tab: Tab, site: string): Promise<void> {
  await tab.goto(site);
  await tab.keyboard.press('Tab');
  await tab.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const engines = {
  async Chromium() {
    const browser = await chromium.launch({
      executablePath: requireBrowser(),
      args: launchArguments,
    });
    const context = await browser.newContext();
    await context.addInitScript(listen);
    return { tab: await context.newPage(), close: () => browser.close() };
  },
  async Firefox() {
    const browser: Browser = await launchFirefox();
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(listen);
    return { tab, close: () => browser.close() };
  },
};

for (const [name, open] of Object.entries(engines)) {
  test.describe(name, () => {
    test.skip(name === 'Firefox' && !firefox, withoutFirefox);
    let served: Served;
    let tab: Tab;
    let close: () => Promise<void>;

    test.beforeAll(async () => {
      served = await serve(atRoot.folder, '/', 0);
      const opened = await open();
      tab = opened.tab as unknown as Tab;
      close = opened.close;
    });
    test.afterAll(async () => {
      await close();
      await served.close();
    });

    test('stops scripts that the build did not write, evaluation, and requests elsewhere', async () => {
      await tab.goto(`${served.url}company/`);
      const ran = await tab.evaluate(async () => {
        const ran: string[] = [];
        Object.assign(globalThis, { ran });
        const script = document.createElement('script');
        script.textContent = 'ran.push("script")';
        document.body.append(script);
        document.body.insertAdjacentHTML(
          'beforeend',
          '<img src="data:," onerror="ran.push(`handler`)">',
        );
        await new Promise((resolve) => setTimeout(resolve, 500));
        try {
          new Function('ran.push("text")')();
        } catch {
          // As it should be.
        }
        const elsewhere = location.href.replace('localhost', '127.0.0.1');
        await fetch(elsewhere, { mode: 'no-cors' }).then(
          () => ran.push('request'),
          () => undefined,
        );
        const base = document.createElement('base');
        base.href = elsewhere;
        document.head.prepend(base);
        if (document.baseURI !== location.href) ran.push('base');
        return ran;
      });
      expect(ran).toEqual([]);
      const directives = (await stopped(tab)).map((words) => words.split(':')[0]);
      expect(new Set(directives)).toEqual(
        new Set(['script-src-elem', 'script-src-attr', 'script-src', 'connect-src', 'base-uri']),
      );
    });

    test('stops nothing that a reader does', async () => {
      expect(await visit(tab, served.url)).toEqual([]);
    });

    test('stops nothing without a network', async () => {
      await waitForCopy(tab, served.url);
      // The type checker is kept once it was used.
      expect(await visit(tab, served.url)).toEqual([]);
      await served.close();
      expect(await visit(tab, served.url)).toEqual([]);
    });
  });
}
