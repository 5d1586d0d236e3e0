/** The built sites that the browser tests run on: at the root, and under a project's path as GitHub Pages has it. */
export const builds = [
  { name: 'root', folder: 'dist', base: '/', port: 4401 },
  { name: 'project path', folder: '.cache/dist-handbook', base: '/handbook/', port: 4402 },
].map((build) => ({ ...build, url: `http://localhost:${build.port}${build.base}` }));
