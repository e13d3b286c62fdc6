/**
 * An expression that gives all that an extension page's IndexedDB holds: database → store → records.
 * Read-only, and run in an extension page as it is.
 */
export const READ_DATABASES = `(async () => {
  const ask = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const all = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await ask(indexedDB.open(name));
    const stores = {};
    for (const store of database.objectStoreNames) {
      stores[store] = await ask(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
    all[name] = stores;
  }
  return JSON.parse(JSON.stringify(all));
})()`;

/** An expression that gives what one store of the library holds; nothing where the library was not made yet. */
export const readStore = (name: string): string => `(async () => {
  const ask = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'hundred')) return [];
  const database = await ask(indexedDB.open('hundred'));
  const name = ${JSON.stringify(name)};
  const records = database.objectStoreNames.contains(name)
    ? await ask(database.transaction(name).objectStore(name).getAll())
    : [];
  database.close();
  return JSON.parse(JSON.stringify(records));
})()`;

/** Database → store → records. */
export type Databases = Record<string, Record<string, unknown[]>>;
