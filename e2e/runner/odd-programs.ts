/** An odd program, how it may end, and words that must be among what it prints. */
interface OddProgram {
  readonly code: string;
  readonly ends: string | readonly string[];
  readonly prints?: string;
}

const ends = (ending: OddProgram['ends'], code: string, prints?: string): OddProgram => ({
  code,
  ends: ending,
  ...(prints === undefined ? {} : { prints }),
});
const fails = (code: string, prints?: string) => ends('failed', code, prints);
const finishes = (code: string, prints?: string) => ends('finished', code, prints);

/** Programs by what is odd about them. What they try to reach outside must never be reached. */
export const oddPrograms: Readonly<Record<string, Readonly<Record<string, OddProgram>>>> = {
  'what is thrown': {
    nothing: fails('throw undefined;', 'undefined'),
    null: fails('throw null;', 'null'),
    'a symbol': fails("throw Symbol('s');", 'Symbol(s)'),
    'a revoked proxy': fails('const r = Proxy.revocable({}, {}); r.revoke(); throw r.proxy;'),
    'an error whose message throws': fails(
      "throw Object.defineProperty(new Error(), 'message', { get() { throw 1; } });",
    ),
    'an error that causes itself': fails(
      "const e = new Error('round'); e.cause = e; throw e;",
      'round',
    ),
    'a thousand causes': fails(
      "let e = new Error('first'); for (let i = 0; i < 1000; i++) e = new Error('next', { cause: e }); throw e;",
      'next',
    ),
    'many errors in one': fails("throw new AggregateError([new Error('one'), 2], 'all');", 'all'),
    'a stack of its own': fails(
      "const e = new Error('x'); e.stack = 'at https://evil/:1:1'; throw e;",
    ),
    'a stack that is no text': fails(
      "const e = new Error('x'); e.stack = { length: 1e9 }; throw e;",
    ),
    'an error a million letters long': fails("throw new Error('x'.repeat(1e6));"),
    'from a timer': finishes("setTimeout(() => { throw new Error('late'); });", 'late'),
    'in a rejection nobody hears': finishes("Promise.reject(new Error('unheard'));", 'unheard'),
    'in a thenable': fails("await { then() { throw new Error('then'); } };", 'then'),
    'by a finalizer of a generator': fails(
      "function* g() { try { yield 1; } finally { throw new Error('final'); } } for (const x of g()) break;",
      'final',
    ),
  },
  'what never ends': {
    'a pattern that backtracks': ends('time', "/^(a+)+$/.test('a'.repeat(40) + 'b');"),
    'a power of a bigint': ends(['time', 'failed'], '3n ** 99999999n;'),
    'a generator that is spread': ends(
      ['time', 'failed', 'gone'],
      'function* g() { for (;;) yield; } [...g()].length;',
    ),
    'a list that grows as it is walked': ends(
      ['time', 'failed', 'gone'],
      'const a = [1]; for (const x of a) a.push(x);',
    ),
    'promises that follow each other': ends(
      'time',
      'const again = () => Promise.resolve().then(again); await again();',
    ),
    'a thenable that resolves to itself': ends('time', 'const t = { then(f) { f(t); } }; await t;'),
    'an interval': ends(['time', 'lines'], "setInterval(() => console.log('tick'), 1); await 0;"),
    'a timer that sets a timer': ends('time', 'const again = () => setTimeout(again); again();'),
    'an iterator without end': ends(
      ['time', 'lines'],
      'for await (const x of { async *[Symbol.asyncIterator]() { for (;;) yield 1; } }) console.log(x);',
    ),
    'a getter that asks itself': fails('const o = { get a() { return this.a; } }; o.a;'),
    'a proxy behind itself': fails('const p = new Proxy({}, { get: (_, k, me) => me[k] }); p.a;'),
    'a comparison that lies': ends(
      ['time', 'finished'],
      'Array.from({ length: 1e6 }, (_, i) => i).sort(() => 1 - 2 * Math.random());',
    ),
    'a wait for no message': ends('waiting', 'await new Promise(() => {});'),
    'a wait in shared memory': fails(
      'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
    ),
  },
  'what is too large': {
    'a text': fails("'x'.repeat(2 ** 30);"),
    'a list': fails('new Array(2 ** 32);'),
    'a buffer': fails('new Float64Array(2 ** 40);'),
    'a list of holes': finishes('console.log(new Array(2 ** 31));'),
    'depth of a list': finishes(
      'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; console.log(a);',
    ),
    'depth of a text as data': fails("JSON.parse('['.repeat(1e6));"),
    'a line': ends(['finished', 'characters'], "console.log('x'.repeat(150000));"),
    'ten thousand timers': finishes('for (let i = 0; i < 1e4; i++) setTimeout(() => {});'),
    'ten thousand rejections': ends(
      ['failed', 'lines', 'characters'],
      'for (let i = 0; i < 1e4; i++) Promise.reject(i);',
    ),
    'an object of many keys': finishes(
      'const o = {}; for (let i = 0; i < 1e5; i++) o[i] = i; console.log(o);',
    ),
    'groups in groups': ends(
      ['finished', 'lines'],
      "for (let i = 0; i < 400; i++) console.group('g' + i);",
    ),
    'a table of proxies': finishes(
      'console.table(Array.from({ length: 300 }, () => new Proxy({ a: 1 }, {})));',
    ),
    'a wall of clears': ends('lines', "for (;;) { console.log('x'); console.clear(); }"),
  },
  'what shown values do': {
    'a getter that throws': finishes("console.log({ get a() { throw new Error('no'); } });"),
    'a trap that throws': finishes('console.log(new Proxy({}, { ownKeys() { throw 1; } }));'),
    'a revoked proxy': finishes(
      'const r = Proxy.revocable([], {}); r.revoke(); console.log(r.proxy);',
    ),
    'a list that is none': finishes(
      'console.log(Object.create(Array.prototype, { length: { value: 1e9 } }));',
    ),
    'toString that throws': finishes("console.log('%s', { toString() { throw 1; } }, `x`);"),
    'a pattern without end': finishes("console.log('%'.repeat(1e4), ...Array(100).fill('%s'));"),
    'an invalid date': finishes('console.log(new Date(NaN));', 'Invalid'),
    'names of a prototype': finishes(
      'console.log(JSON.parse(\'{"__proto__": 1, "constructor": 2}\'));',
    ),
    'labels of a prototype': finishes(
      "console.count('__proto__'); console.time('__proto__'); console.timeEnd('__proto__');",
      '__proto__: 1',
    ),
    'a table with getters': finishes('console.table([{ get a() { return this; } }]);'),
    'a table of a map': finishes('console.table(new Map([[1, { a: 1 }]]));'),
    'a table that is a text': finishes("console.table('text');", 'text'),
    'markup in every place': finishes(
      "show.table([{ '<b onclick=x>': '<script>' }], { title: '</table><img src=x onerror=alert(1)>' });",
    ),
    'letters that move others': finishes(
      "console.log('\\u202e\\u2066\\u0000\\u001b[2J');",
      '⟨u+202e⟩',
    ),
    'halves of letters': finishes("console.log('\\ud800'.repeat(50));", '⟨u+d800⟩'),
  },
  'what show is given': {
    nothing: fails('show.line();'),
    'a text for a chart': fails("show.bar('x');"),
    'numbers that are none': ends(
      ['finished', 'failed'],
      "show.line({ title: 't', x: 'x', y: 'y', series: { a: [[NaN, Infinity], [1, -Infinity]] } });",
    ),
    'the largest numbers': ends(
      ['finished', 'failed'],
      "show.scatter({ title: 't', x: 'x', y: 'y', series: { a: [[-1e308, 1e308], [1e308, -1e308]] } });",
    ),
    'one point over and over': finishes(
      "show.line({ title: 't', x: 'x', y: 'y', series: { a: Array(5000).fill([1, 1]) } });",
    ),
    'a picture of no size': fails('show.image({ width: 0, height: 0, channels: 1, data: [] });'),
    'a picture of half a pixel': fails(
      'show.image({ width: 1.5, height: 1, channels: 1, data: [1] });',
    ),
    'samples that throw': fails(
      'show.image({ width: 1, height: 1, channels: 1, data: { length: 1, get 0() { throw new Error("no"); } } });',
    ),
    'boxes of no place': fails(
      'show.image({ width: 1, height: 1, channels: 1, data: [1] }, { boxes: [{ box: [NaN, 0, 1, 1] }] });',
    ),
    'progress backwards': finishes("show.progress(-5, 0, 'x'); show.progress(NaN, NaN);"),
    'a heat map without rows': ends(
      ['finished', 'failed'],
      "show.heatMap({ title: 't', x: 'x', y: 'y', rows: [], columns: [], values: [] });",
    ),
    'a table with a million columns': finishes(
      "show.table([Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => ['k' + i, i]))]);",
    ),
  },
  'who replaces what': {
    'the console': fails('console = null; console.log(1);'),
    show: finishes("show = () => console.log('mine'); show(1);", 'mine'),
    'a frozen global': ends(
      ['finished', 'failed'],
      "Object.freeze(globalThis); console.log('frozen');",
      'frozen',
    ),
    'timers with arguments': finishes(
      "setTimeout((...all) => console.log(all), 0, 1, 'two');",
      "[1, 'two']",
    ),
    'timers with numbers': finishes(
      'setTimeout(() => console.log("came"), NaN); setTimeout(() => {}, -1); setTimeout(() => {}, Infinity);',
      'came',
    ),
    'timers with text': fails("setTimeout('console.log(1)');"),
    'promises without then': ends(
      ['finished', 'failed', 'waiting', 'time'],
      'Promise.prototype.then = null; console.log("still");',
      'still',
    ),
    'lists without iterators': ends(
      ['finished', 'failed'],
      'delete Array.prototype[Symbol.iterator]; console.log("here", [1]);',
      'here',
    ),
    'a key of every object': finishes(
      "Object.prototype.kind = 'check'; Object.prototype.get = () => 1; console.log('plain');",
      'plain',
    ),
    'how objects become data': finishes(
      "Object.prototype.toJSON = () => 'forged'; console.log('real');",
      'real',
    ),
    'numbers as text': finishes("Number.prototype.toString = () => 'forged'; console.log(1);", '1'),
    'what an error is': fails('Error = function () {}; null.x;'),
    'its own verdicts': finishes(
      "typeof $check === 'undefined' || $check('x', () => 1, 1); console.log('end');",
      'end',
    ),
  },
  'what reaches out': {
    'code in a text': fails("eval('1');"),
    'code by another way': fails("(0, eval)('1');"),
    'a function of text': fails("new Function('return 1')();"),
    'the constructor of a constructor': fails("(() => {}).constructor('return 1')();"),
    'the constructor of an async function': fails("(async () => {}).constructor('return 1')();"),
    'a module of text': fails("await import('data:text/javascript,export default 1');"),
    'a module from elsewhere': fails("await import('LEAKmodule.js');"),
    'a module with a type': fails("await import('LEAKdata.json', { with: { type: 'json' } });"),
    'a request': fails("await fetch('LEAKfetch');"),
    'a socket': fails("new WebSocket('ws://localhost/LEAK');"),
    'a worker': fails("new Worker('LEAKworker.js');"),
    'a channel': fails("new BroadcastChannel('x').postMessage(1);"),
    'a store': fails("indexedDB.open('x');"),
    'the parent': fails('parent.document.title;'),
    'the address': fails("location.href = 'LEAKaddress';"),
    'a message': fails("postMessage('forged');"),
    'other scripts': fails("importScripts('LEAKscript.js');"),
    'machine code': fails(
      'await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));',
    ),
    'a source map': finishes('console.log(1);\n//# sourceMappingURL=LEAKmap.json', '1'),
    'a font': fails("await new FontFace('x', 'url(LEAKfont)').load();"),
  },
  'how it is written': {
    nothing: finishes(''),
    'a comment alone': finishes('// nothing'),
    'a comment that does not end': fails('/* open'),
    'a text that does not end': fails("console.log('open"),
    'a return': finishes("console.log('before'); return; console.log('after');", 'before'),
    'the end of a script element': finishes(
      "console.log('</script><script>alert(1)</script>');",
      '</script>',
    ),
    'a comment of a page': ends(
      ['finished', 'failed'],
      "let x = 0, y = 0;\nx <!--y;\nconsole.log('on');",
    ),
    'braces of a function around': finishes('}); (async () => {'),
    'an escape in a name': finishes('const \\u0061 = 1; console.log(a);', '1'),
    'a byte order mark': finishes("\ufeffconsole.log('marked');", 'marked'),
    'lines of another kind': finishes("console.log('one');\u2028console.log('two');", 'two'),
    'one line of a hundred thousand letters': finishes(
      `const s = '${'x'.repeat(90_000)}'; console.log(s.length);`,
      '90000',
    ),
    'ten thousand braces': ends(
      ['failed', 'finished'],
      `${'['.repeat(10_000)}${']'.repeat(10_000)};`,
    ),
    'strict words': fails('with ({}) {}'),
    'await of nothing': finishes("await null; console.log('went on');", 'went on'),
  },
};
