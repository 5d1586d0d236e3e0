/** Two checkouts on one machine must not test each other's pages. */
const firstPort = Number(process.env.TEST_PORT ?? 4401);

/** The brief whose pages the tests know; the project's own may be any other. */
export const testedBrief = 'src/brief/fixtures/xyz-tech.md';

/**
 * The built sites that the browser tests run on: one on this machine at the root, and one as GitHub
 * Pages publishes it, at a public address under a project's path, with the PDFs.
 */
export const builds = [
  { name: 'root', folder: '.cache/dist-root', base: '/', site: 'http://localhost:4321' },
  {
    name: 'project path',
    folder: '.cache/dist-handbook',
    base: '/handbook/',
    site: 'https://ada.github.io',
  },
].map((build, index) => {
  const port = firstPort + index;
  return { ...build, port, url: `http://localhost:${port}${build.base}` };
});

/** The build at the root of this machine. */
export const atRoot = builds[0];

/** The build that is published, whose PDFs are judged. */
export const published = builds[1];
