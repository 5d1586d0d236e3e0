/** Where the site will live and where its source lives: all from the environment, so that a fork needs no edit. */
export interface SiteSettings {
  /** Origin of the published site, e.g. `https://example.github.io`. */
  readonly site: string;
  /** Path under the origin, with a slash at both ends. */
  readonly base: string;
  /** Address of the source repository, without a slash at the end. */
  readonly repository: string;
}

const defaultRepository = 'https://github.com/xyz-vision-handbook/xyz-vision-handbook';

/**
 * Reads SITE, BASE_PATH and REPOSITORY (GitHub's own GITHUB_REPOSITORY serves as a default for it).
 *
 * @throws Error when SITE or REPOSITORY is not an http(s) address
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const fromGitHub = env.GITHUB_REPOSITORY && `https://github.com/${env.GITHUB_REPOSITORY}`;
  return {
    site: address('SITE', env.SITE || 'http://localhost:4321').origin,
    base: withSlashes(env.BASE_PATH || '/'),
    repository: withoutTrailingSlash(
      address('REPOSITORY', env.REPOSITORY || fromGitHub || defaultRepository).href,
    ),
  };
}

function address(name: string, value: string): URL {
  const url = URL.parse(value);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new Error(`${name}: found "${value}"; write a full address such as https://example.org`);
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
