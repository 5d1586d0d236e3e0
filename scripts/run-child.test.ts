import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { runChild } from './run-child.ts';

test('the exit code of a command is handed on', async () => {
  expect(await runChild(process.execPath, ['--eval', 'process.exit(0)'])).toBe(0);
  expect(await runChild(process.execPath, ['--eval', 'process.exit(3)'])).toBe(3);
});

test('a command that is not there is an error', async () => {
  await expect(runChild('no-such-command', [])).rejects.toThrow('no-such-command');
});

test.skipIf(process.platform === 'win32')('whoever ends us ends what we run', async () => {
  const child = 'console.log(process.pid); setInterval(() => {}, 1000)';
  const parent = `
    import { runChild } from ${JSON.stringify(new URL('./run-child.ts', import.meta.url).href)};
    process.exitCode = await runChild(process.execPath, ['--eval', ${JSON.stringify(child)}]);
  `;
  const running = spawn(process.execPath, ['--input-type=module', '--eval', parent]);
  const [text] = (await once(running.stdout, 'data')) as [Buffer];
  running.kill('SIGTERM');
  const [code] = (await once(running, 'close')) as [number];
  expect(code).toBe(1);
  expect(() => process.kill(Number(text), 0)).toThrow('ESRCH');
});
