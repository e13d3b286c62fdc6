/** The parts of a package-lock.json entry that are checked. */
interface LockEntry {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  integrity?: string;
  resolved?: string;
  deprecated?: string;
}

/** What is compared before a release. */
export interface ReleaseFiles {
  /** `version` of package.json. WXT copies it into both manifests. */
  version: string;
  /** package-lock.json, parsed. Its entry '' is the project itself. */
  lock: { version?: string; packages: Record<string, LockEntry> };
  /** CHANGELOG.md. */
  changelog: string;
}

/** The stores take one to four whole numbers up to 65535. Hundred uses three, without a suffix. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const LARGEST_PART = 65_535;

/** One `## ` section of CHANGELOG.md: the heading without its mark, and the text below it. */
interface Section {
  heading: string;
  text: string;
}

function sectionsOf(changelog: string): Section[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { heading: heading.trim(), text: lines.join('\n').trim() };
  });
}

const isSectionOf = (version: string, { heading }: Section): boolean =>
  heading === version || heading.startsWith(`${version} (`);

/**
 * The notes of a version: the text below `## 1.2.3` or `## 1.2.3 (date)` in CHANGELOG.md, or below `## Unreleased` where
 * the version is not listed yet. Empty where neither has text.
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = sectionsOf(changelog);
  const section =
    sections.find((each) => isSectionOf(version, each)) ?? sections.find(({ heading }) => heading === 'Unreleased');
  return section?.text ?? '';
}

function versionFaults({ version, lock }: ReleaseFiles): string[] {
  const faults: string[] = [];
  const parts = VERSION.exec(version)?.slice(1) ?? [];
  if (parts.length === 0 || parts.some((part) => Number(part) > LARGEST_PART)) {
    faults.push(`package.json: "${version}" is no version the stores take (three whole numbers up to ${LARGEST_PART})`);
  }
  for (const seen of new Set([lock.version, lock.packages['']?.version])) {
    if (seen !== version) faults.push(`package-lock.json: its version is ${seen}, package.json's is ${version}`);
  }
  return faults;
}

/**
 * What is wrong with the lock file: entries without a checksum or with an address, and abandoned versions of packages that
 * package.json itself names.
 */
export function lockFaults({ packages }: ReleaseFiles['lock']): string[] {
  const { '': project, ...entries } = packages;
  const named = { ...project?.dependencies, ...project?.devDependencies };
  const chosen = new Set(Object.keys(named).map((name) => `node_modules/${name}`));
  return Object.entries(entries).flatMap(([path, { integrity, resolved, deprecated }]) => [
    ...(integrity ? [] : [`package-lock.json: ${path} has no integrity`]),
    ...(resolved ? [`package-lock.json: ${path} names where it was loaded from`] : []),
    ...(deprecated && chosen.has(path) ? [`package-lock.json: ${path} is deprecated: ${deprecated}`] : []),
  ]);
}

function tagFaults({ version, changelog }: ReleaseFiles, tag: string): string[] {
  const faults: string[] = [];
  if (tag !== `v${version}`) faults.push(`the tag is ${tag}, package.json's version makes v${version}`);
  const sections = sectionsOf(changelog);
  const unreleased = sections.find(({ heading }) => heading === 'Unreleased');
  if (unreleased?.text) faults.push('CHANGELOG.md: text under "Unreleased" belongs to no version yet');
  const [newest] = sections.filter((each) => each !== unreleased);
  if (!newest || !isSectionOf(version, newest)) {
    faults.push(`CHANGELOG.md: its newest version is ${newest?.heading ?? 'missing'}, not ${version}`);
  } else if (!newest.text) {
    faults.push(`CHANGELOG.md: the section of ${version} is empty`);
  }
  return faults;
}

/**
 * What keeps this state of the project from being released, one sentence each; empty where nothing does.
 * Without a tag it is a rehearsal: the changelog may still be open.
 */
export function releaseFaults(files: ReleaseFiles, tag?: string): string[] {
  return [...versionFaults(files), ...lockFaults(files.lock), ...(tag === undefined ? [] : tagFaults(files, tag))];
}
