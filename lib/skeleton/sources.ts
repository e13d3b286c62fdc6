import type { Site } from '../site';

const sources = import.meta.glob<string>(['../sites/*.ts', '../sites/*/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A site's file, with the parts of the folder that it is made of; of a site without a file: every site's. */
export function sourceOf({ id, optional }: Site): string {
  const own = sources[`../sites/${optional ? 'anywhere/' : ''}${id}.ts`];
  if (own === undefined) return Object.values(sources).join('\n');
  const parts = [...own.matchAll(/from '\.(\/\w+\/\w+)'/g)].map(([, path]) => sources[`../sites${path}.ts`] ?? '');
  return [own, ...parts].join('\n');
}
