/** Serves one built site for the browser tests: `node scripts/serve-folder.ts <folder> <base> <port>`. */
import { serve } from './serve.ts';

const [folder, base, port] = process.argv.slice(2);
const { url } = await serve(folder, base, Number(port));
console.log(url);
