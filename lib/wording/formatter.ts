type Constructor<T, O> = new (lang: string, options?: O) => T;

const made = new Map<unknown, Map<string, unknown>>();

/** A formatter of Intl, by its class. Making one takes far longer than using it: each is made once. */
export function formatter<T, O>(make: Constructor<T, O>, lang: string, options?: O): T {
  const ofClass = made.get(make) ?? new Map<string, unknown>();
  made.set(make, ofClass);
  const key = `${lang} ${JSON.stringify(options)}`;
  const known = ofClass.get(key) as T | undefined;
  if (known) return known;
  const format = new make(lang, options);
  ofClass.set(key, format);
  return format;
}
