import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A source file, its path from the top with forward slashes. */
interface Source {
  path: string;
  text: string;
}

/** One import: what stands in the quotes, and where it leads (a path without extension, or a package). */
interface Import {
  from: string;
  said: string;
  to: string;
  typeOnly: boolean;
}

const CODE = /\.(ts|tsx|mts|js|mjs)$/;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

const read = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') });
const product = ['lib', 'components', 'entrypoints']
  .flatMap(filesIn)
  .filter((path) => CODE.test(path))
  .map(read);
const tests = filesIn('tests')
  .filter((path) => CODE.test(path))
  .map(read);

/** Comments may name what code may not do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`/])\/\/.*$/gm, '$1');
}

function importsOf({ path, text }: Source): Import[] {
  const statements =
    /\b(?:import|export)\s+(type\s)?[^;'"()]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...withoutComments(text).matchAll(statements)].map(([, type, named, bare]) => {
    const said = named ?? bare ?? '';
    const to = said.startsWith('.') ? normalize(join(dirname(path), said)).replaceAll('\\', '/') : said;
    return { from: path, said, to, typeOnly: type !== undefined };
  });
}

const imports = product.flatMap(importsOf);
const tell = ({ from, said }: Import) => `${from} → ${said}`;

/** Who may import whom (design.md). A type costs nothing and knows nothing: the nouns may be named everywhere. */
const TABLE: [from: RegExp, may: RegExp[]][] = [
  [/^lib\/model\//, [/^lib\/model\//, /^zod\/mini$/]],
  [/^lib\/sites\/(registry|fixedSites|anyHostSites|Site)\.ts$/, [/^lib\/(sites|extract)\//]],
  [/^lib\/sites\//, [/^lib\/extract\/extractors$/, /^lib\/sites\/shared\//]],
  [/^lib\/scoring\//, [/^lib\/scoring\//, /^lib\/model\/cardVersion$/]],
  [/^lib\/parse\//, [/^lib\/parse\//]],
  [/^lib\/comments\//, [/^lib\/comments\//]],
  [/^lib\/extract\//, [/^lib\/extract\//, /^lib\/parse\/numerals$/]],
  [/^lib\/store\//, [/^lib\/store\//, /^lib\/model\/scorecard$/, /^idb$/]],
  [/^lib\/export\//, [/^lib\/(export|store|wording|messages)\//, /^lib\/(refresh|scoring\/method)$/]],
  [/^lib\/content\//, [/^lib\/(content|extract|sites)\//]],
  [
    /^lib\/messages\//,
    [/^lib\/messages\//, /^lib\/content\/(lazyScripts|pageState)$/, /^zod\/mini$/, /^webextension-polyfill$/],
  ],
  [/^lib\/background\//, [/^lib\//, /^zod\/mini$/, /^webextension-polyfill$/]],
  [/^lib\/report\//, [/^lib\/(report|extract|sites|store|parse)\//]],
  [/^lib\/wording\/messageTypes\.ts$/, [/^lib\/wording\//, /^@fluent\/syntax$/]],
  [/^lib\/wording\//, [/^lib\/wording\//, /^@fluent\/bundle$/]],
  [/^components\//, [/^components\//, /^lib\/wording\//, /^preact(\/hooks)?$/]],
  [/^lib\/browser\.ts$/, [/^webextension-polyfill$/]],
  [/^lib\/[^/]+$/, [/^lib\//]],
  [/^entrypoints\//, [/^(lib|components)\//, /^preact(\/|$)/, /^webextension-polyfill$/, /^wxt\/utils\//]],
];
const NOUNS = /^lib\/(model|sites\/Site)$/;

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [, may = []] = TABLE.find(([pattern]) => pattern.test(from)) ?? [];
  const own = dirname(from);
  const ownFolder = own !== 'entrypoints' && to.startsWith(`${own}/`);
  return (typeOnly && NOUNS.test(to)) || ownFolder || may.some((pattern) => pattern.test(to));
}

/** Every place where a pattern stands in code, not in a comment. */
function places(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`),
  );
}

const except = (folder: RegExp) => product.filter(({ path }) => !folder.test(path));
const lines = ({ text }: Source) => text.split('\n').length - 1;

describe('who imports whom', () => {
  it('is as the table says', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((each) => !isAllowed(each)).map(tell)).toEqual([]);
  });

  it('is said by relative paths, or by a package', () => {
    expect(imports.filter(({ said }) => /^[@~#]\/|^\/|^wxt\/browser$/.test(said)).map(tell)).toEqual([]);
  });

  it('never makes a circle, not even of types', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) {
      const file = from.replace(CODE, '');
      next.set(file, [...(next.get(file) ?? []), to]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const other of next.get(file) ?? []) walk(other, [...way, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('uses the small zod, never the full one', () => {
    expect(imports.filter(({ said }) => /^zod(?!\/mini$)/.test(said)).map(tell)).toEqual([]);
  });
});

describe('sizes', () => {
  it('keep a file under 250 lines', () => {
    const long = product.filter((source) => lines(source) > 250);
    expect(long.map((source) => `${source.path}: ${lines(source)}`)).toEqual([]);
  });

  it('keep a site under 120 lines', () => {
    const long = product.filter((source) => /^lib\/sites\/.*\//.test(source.path) && lines(source) > 120);
    expect(long.map((source) => `${source.path}: ${lines(source)}`)).toEqual([]);
  });

  it('keep a door under 60 lines', () => {
    const long = product.filter((source) => source.path.startsWith('entrypoints/') && lines(source) > 60);
    expect(long.map((source) => `${source.path}: ${lines(source)}`)).toEqual([]);
  });
});

describe('promises', () => {
  it('no part of the extension asks the network', () => {
    const ways =
      /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)/;
    expect(places(product, ways)).toEqual([]);
  });

  it('no string becomes markup or code', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|eval\s*\(|new Function)/;
    expect(places(product, sinks)).toEqual([]);
  });

  it('shadow roots are closed', () => {
    expect(places(product, /mode: 'open'/)).toEqual([]);
  });

  it('science knows neither clock, chance nor browser', () => {
    const science = product.filter(({ path }) => path.startsWith('lib/scoring/'));
    expect(
      places(science, /\b(Date\.now|new Date\(\)|performance\.|Math\.random|document\.|window\.|browser\.|chrome\.)/),
    ).toEqual([]);
  });

  it('components, reader and science use no browser API', () => {
    const pure = product.filter(({ path }) =>
      /^(components|lib\/(extract|parse|comments|scoring|sites|wording))\//.test(path),
    );
    expect(places(pure, /\b(chrome|browser)\.[a-z]+/)).toEqual([]);
  });

  it('sites use no document, window or clock', () => {
    const sites = product.filter(({ path }) => /^lib\/sites\/.*\//.test(path));
    expect(places(sites, /\b(document|window|location|navigator|globalThis)\s*[.[]|\bDate\.now|\bnew Date\b/)).toEqual(
      [],
    );
  });

  it('host names stand in site files alone', () => {
    const hosts =
      /\b(x\.com|twitter\.com|facebook\.com|instagram\.com|threads\.(?:com|net)|youtube\.com|tiktok\.com|bsky\.app)\b|location\.host(name)?|\.hostname\s*===?/;
    expect(places(except(/^lib\/(sites|scoring\/norms)\//), hosts)).toEqual([]);
  });
});

describe('names', () => {
  it('default exports stand in sites and doors alone', () => {
    expect(places(except(/^(lib\/sites|entrypoints)\//), /export default/)).toEqual([]);
  });

  it('no file is called utils', () => {
    const vague = [...product, ...tests].filter(({ path }) => /\/(utils?|helpers?|misc|common)(\.|\/)/i.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('the top level holds only what was agreed', () => {
    const agreed = [
      ...['entrypoints', 'components', 'lib', 'public', 'tests', 'wxt.config.ts', 'package.json', 'tsconfig.json'],
      ...[
        'package-lock.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'PRIVACY.md',
        'SECURITY.md',
        'node_modules',
      ],
    ];
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !agreed.includes(name))).toEqual([]);
  });

  it('every file of tests lies where what it tests lies', () => {
    const mirrored = tests.filter(({ path }) => /^tests\/(lib|components|entrypoints)\/.*\.test\.tsx?$/.test(path));
    const subjects = mirrored.map(({ path }) => path.replace('tests/', '').replace(/\.test\.tsx?$/, ''));
    const lost = subjects.filter((subject) => !existsSync(dirname(subject)));
    expect(lost).toEqual([]);
  });
});

describe('words', () => {
  const tables = filesIn('lib/wording')
    .filter((path) => CODE.test(path))
    .map(read);
  const locales = filesIn('public')
    .filter((path) => path.endsWith('messages.json'))
    .map(read);

  it('never label a person', () => {
    const labels =
      /\b(fakes?|faked|bots?|bought|buys?|scam\w*|fraud\w*|cheat\w*|liars?|phon(e)?y|spammers?|trolls?)\b/i;
    const shown = [...tables, ...locales, ...product.filter(({ path }) => path.startsWith('components/'))];
    const strings = shown.flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1|>([^<>{}]+)</g)].map(
        ([, , quoted, markup]) => ({ path, text: quoted ?? markup ?? '' }),
      ),
    );
    const found = strings.filter((said) => labels.test(said.text)).map((said) => `${said.path}: ${said.text}`);
    expect(found).toEqual([]);
  });

  it('never imitate a mark of verification', () => {
    expect(places([...tables, ...product.filter(({ path }) => path.startsWith('components/'))], /[✓✔☑✅🗸]/u)).toEqual(
      [],
    );
  });
});

describe('the lock file', () => {
  it('names no registry', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(lock).not.toMatch(/"resolved":/);
    expect(lock).not.toMatch(/registry\./);
  });
});
