/// <reference lib="webworker" />
/** Pages and PDFs: from the network while it answers as it should, else from the copy. */
import { isOurs } from './answers.ts';

/** Where a kept page is found. */
export interface Kept {
  /** The copy of what stands at an address; undefined where it was not copied. */
  find(address: string): Promise<Response | undefined>;
  /** Keeps a PDF that was opened. */
  keepPdf(address: string, answer: Response): Promise<void>;
}

/** Milliseconds that a reader with a copy waits for the network, and once it has been silent. */
const patience = 2_500;
const patienceAfterSilence = 500;

let wasSilent = false;

/** What a reader gets who goes to an address. */
export async function answerNavigation(
  request: Request,
  kept: Kept,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, '');
  const copy = await kept.find(address);
  if (!copy) return answerNew(request, address, kept, waitUntil);
  const asked = fromNetwork(request, address);
  waitUntil(asked.then((answer) => answer && (wasSilent = false)));
  const answer = await withPatience(asked);
  if (!answer) return copy;
  waitUntil(keepIfPdf(address, answer.clone(), kept));
  return answer.redirected ? Response.redirect(answer.url) : answer;
}

/** Nothing of this address was copied: the network's word holds, a sign-in page's too. */
async function answerNew(
  request: Request,
  address: string,
  kept: Kept,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (!answer) return withoutNetwork(address, kept);
  waitUntil(keepIfPdf(address, answer.clone(), kept));
  return answer;
}

async function keepIfPdf(address: string, answer: Response, kept: Kept): Promise<void> {
  if (!address.endsWith('.pdf') || answer.status !== 200) return;
  if (await isOurs(address, answer)) await kept.keepPdf(address, answer);
}

/** What the site itself says now; null where nobody answers, or somebody else does. */
async function fromNetwork({ cache }: Request, address: string): Promise<Response | null> {
  try {
    // A sign-in page elsewhere counts as no answer.
    const answer = await fetch(address, { cache, mode: 'same-origin', credentials: 'same-origin' });
    const isGone = answer.status === 404 || answer.status === 410;
    return isGone || (await isOurs(answer.url, answer)) ? answer : null;
  } catch {
    return null;
  }
}

async function withPatience(asked: Promise<Response | null>): Promise<Response | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(
      () => {
        wasSilent = true;
        resolve(null);
      },
      wasSilent ? patienceAfterSilence : patience,
    );
  });
  const answer = await Promise.race([asked, silence]);
  clearTimeout(timer);
  return answer;
}

/** An address may lack its last slash; else the page that says that there is none. */
async function withoutNetwork(address: string, kept: Kept): Promise<Response> {
  if (!address.endsWith('/') && (await kept.find(`${address}/`)))
    return Response.redirect(`${address}/`);
  const notFound = await kept.find('404.html');
  if (!notFound) return Response.error();
  return new Response(notFound.body, { status: 404, headers: notFound.headers });
}
