import { describe, expect, it } from 'vitest';
import { isOurs } from './answers.ts';

const answer = (type: string, text = '', status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': type } });
const ours = '<!doctype html><meta name="handbook-page" content="1"/>';
const signIn = '<!doctype html><title>Welcome to the hotel</title>';
const site = 'https://ada.example/handbook/';

describe('an answer of the network', () => {
  it.each([
    ['company/', answer('text/html; charset=utf-8', ours)],
    ['404.html', answer('text/html', ours)],
    ['_astro/a.js', answer('text/javascript')],
    ['pdf/handbook.pdf', answer('application/pdf')],
    ['runner/sandbox-0123.html', answer('text/html', '<!doctype html>')],
    ['pagefind/index/en_1.pf_index', answer('')],
  ])('at %s is ours', async (path, response) => {
    expect(await isOurs(site + path, response)).toBe(true);
  });

  it.each([
    ['company/', answer('text/html', signIn)],
    ['company/', answer('text/plain', ours)],
    ['company/', answer('text/html', ours, 503)],
    ['_astro/a.js', answer('text/html', signIn)],
    ['_astro/a.js', answer('text/javascript', '', 404)],
    ['pdf/handbook.pdf', answer('text/html', signIn)],
    ['runner/sandbox-0123.html', answer('application/json')],
  ])('at %s may be somebody else’s', async (path, response) => {
    expect(await isOurs(site + path, response)).toBe(false);
  });

  it('can be read after it was looked at', async () => {
    const response = answer('text/html', ours);
    await isOurs(`${site}company/`, response);
    expect(await response.text()).toBe(ours);
  });
});
