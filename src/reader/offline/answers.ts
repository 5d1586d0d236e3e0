import { writtenMark } from './page-mark.ts';

/**
 * Whether an answer is what the site has at this address: a network that wants to be signed in to
 * answers anything with a page of its own, and a server in trouble with an error.
 */
export async function isOurs(address: string, answer: Response): Promise<boolean> {
  if (!answer.ok) return false;
  const type = answer.headers.get('content-type') ?? '';
  const { pathname } = new URL(address);
  if (pathname.endsWith('.pdf')) return type.startsWith('application/pdf');
  // The sandbox is no page.
  if (/\/runner\/[^/]+\.html$/.test(pathname)) return type.startsWith('text/html');
  const isPage = pathname.endsWith('/') || pathname.endsWith('.html');
  if (!isPage) return !type.startsWith('text/html');
  return type.startsWith('text/html') && (await answer.clone().text()).includes(writtenMark);
}
