import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A source file, its path from the top with forward slashes. */
interface Source {
  path: string;
  text: string;
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

/** Every place where a pattern stands in code, not in a comment. */
function places(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`),
  );
}

const except = (folder: RegExp) => product.filter(({ path }) => !folder.test(path));
const lines = ({ text }: Source) => text.split('\n').length - 1;

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

describe('site files', () => {
  const sites = product.filter(({ path }) => /^lib\/sites\/[^/]+\//.test(path));
  const functions = new Map<string, Set<string>>();
  for (const { path, text } of sites) {
    const [, , site = ''] = path.split('/');
    const lists = text.matchAll(/^import \{([^}]*)\} from '\.\.\/\.\.\/extract\/\w+';$/gm);
    for (const name of [...lists].flatMap(([, names = '']) => names.split(',').map((each) => each.trim()))) {
      if (name && !name.startsWith('type ')) functions.set(name, (functions.get(name) ?? new Set()).add(site));
    }
  }
  const shared = [...functions].filter(([, users]) => users.size > 1).map(([name]) => name);

  it('share at most 25 functions, each with an example in the README', () => {
    const readme = readFileSync('lib/sites/README.md', 'utf8');
    expect(shared.length).toBeLessThanOrEqual(25);
    expect(shared.filter((name) => !readme.includes(`\`${name}`) && !readme.includes(` ${name}(`))).toEqual([]);
  });

  it('have lines of at most 120 characters', () => {
    const long = sites.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => ([...line].length > 120 ? [`${path}:${at + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it('say of every field when it was last seen', () => {
    const field =
      /^(?:export const is| +(?:focal|personal|id|author|publishedAt|likes|replies|shares|saves|views|pollVotes|pinned|promoted|sharedBy|isReply|paid|joint|handle|name|verified|followers|following|posts|joined|bio|defaultAvatar|private|byOwner|postId|inReplyTo|text)): (?:SiteInfo\['is'\] = )?\[./;
    const undated = sites.flatMap(({ path, text: whole }) => {
      const text = whole.replace(/^export const (?:matches|examples)[\s\S]*?^\};$|\[\];/gm, '');
      const all = text.split('\n');
      return all.flatMap((line, at) => {
        if (!field.test(line)) return [];
        const end = /\][,;](?: \/\/.*)?$/.test(line) ? at : all.findIndex((each, n) => n > at && /^ *\],/.test(each));
        const isDated = /\/\/.*\b20\d\d(?:-\d\d)?\b/.test(all.slice(at, end + 1).join('\n'));
        return isDated ? [] : [`${path}:${at + 1}`];
      });
    });
    expect(sites.length).toBeGreaterThan(20);
    expect(undated).toEqual([]);
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
    expect(
      places(sites, /\b(document|window|location|navigator|globalThis)\s*[.[]|\bDate\.now|\bnew Date\(\)/),
    ).toEqual([]);
  });

  it('host names stand in site files alone', () => {
    const hosts =
      /\b(x\.com|twitter\.com|facebook\.com|instagram\.com|threads\.(?:com|net)|youtube\.com|tiktok\.com|bsky\.app)\b|location\.host(name)?|\.hostname\s*===?/;
    expect(places(except(/^lib\/(sites|scoring\/norms)\//), hosts)).toEqual([]);
  });
});

/** Names with two meanings whose owners have yet to rename one: no name may be added. */
const DOUBLE_NAMES = [
  // Method 2 lies beside method 1 until it is wired in.
  ...['FOLLOWERS', 'FollowerSample', 'GROWTH', 'OWN_NORM'],
  ...['WORTH', 'Z95', 'followers', 'growth', 'instagram', 'x', 'youtube'],
];

describe('names', () => {
  it('are exported once, but for those that each site has of its own', () => {
    const exported = ({ text }: Source): string[] => {
      const names = /^export (?:async )?(?:type|interface|class|function\*?|const) (?:(\w+)|\[([^\]]*)\])/gm;
      const found = [...text.matchAll(names)].flatMap(([, one, several]) => one ?? several?.split(/,\s*/) ?? []);
      return [...new Set(found)]; // a type and a value of one file are one thing
    };
    const isSite = ({ path }: Source): boolean => /^lib\/sites\/(?!shared\/)[^/]+\//.test(path);
    const sources = product.filter(({ path }) => /^(lib|components)\//.test(path));
    const names = sources.filter((source) => !isSite(source)).flatMap(exported);
    const ofSites = new Set(sources.filter(isSite).flatMap(exported));
    const double = names.filter((name, at) => names.indexOf(name) !== at || ofSites.has(name));
    expect(names.length).toBeGreaterThan(300);
    expect([...new Set(double)].sort()).toEqual(DOUBLE_NAMES);
  });

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
