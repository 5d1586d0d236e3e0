import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('an empty environment gives a local site at the root', () => {
  expect(readSettings({})).toMatchObject({ site: 'http://localhost:4321', base: '/' });
});

test('site, base path and repository come from the environment', () => {
  const settings = readSettings({
    SITE: 'https://ada.github.io/',
    BASE_PATH: 'handbook',
    GITHUB_REPOSITORY: 'ada/handbook',
  });
  expect(settings).toEqual({
    site: 'https://ada.github.io',
    base: '/handbook/',
    repository: 'https://github.com/ada/handbook',
  });
});

test('an address that is none says what to write', () => {
  expect(() => readSettings({ SITE: 'ada.github.io' })).toThrow(
    'SITE: found "ada.github.io"; write a full address such as https://example.org',
  );
});
