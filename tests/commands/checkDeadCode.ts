import { type Ran, runTool } from './runProgram';

/** What knip's JSON reporter gives: of each file the issues by kind. */
interface Report {
  issues: ({ file: string } & Record<string, { name: string }[] | string>)[];
}

const PRODUCT = /^(lib|components|entrypoints)\//;

/** Lines such as "lib/a.ts: exports b" for files of the product. */
function linesOf({ issues }: Report): string[] {
  return issues
    .filter(({ file }) => PRODUCT.test(file))
    .flatMap(({ file, ...kinds }) =>
      Object.entries(kinds).flatMap(([kind, found]) =>
        Array.isArray(found) ? found.map(({ name }) => `${file}: ${kind} ${name}`) : [],
      ),
    );
}

/** Finds files, exports and packages that nothing uses, and what of the product only its tests use. */
export async function checkDeadCode(): Promise<Ran> {
  const all = await runTool('knip', 'knip', ['--no-progress', '--no-config-hints']);
  const product = await runTool('knip', 'knip', ['--no-progress', '--production', '--reporter', 'json']);
  if (product.code > 1 || product.code < 0) return product;
  const onlyInTests = linesOf(JSON.parse(product.output) as Report).map((line) => `used by tests alone: ${line}`);
  const code = all.code !== 0 || onlyInTests.length > 0 ? 1 : 0;
  return { code, output: [all.output.trim(), ...onlyInTests].filter(Boolean).join('\n') };
}
