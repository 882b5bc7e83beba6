/** The names of what a program takes from elsewhere: it can be called, read and constructed, and what comes of that is foreign again. */
const names = new WeakMap<object, string>();

/** Something foreign by that name; its members are foreign too. */
export function foreign(name: string, call: (name: string, args: readonly unknown[]) => unknown): object {
  const members = new Map<string, unknown>();
  const proxy: object = new Proxy(
    Object.assign(() => undefined, {}),
    {
      apply: (_target, _self, args: readonly unknown[]) => call(name, args),
      construct: (_target, args: readonly unknown[]) => call(`new ${name}`, args) as object,
      get: (_target, key) => {
        if (typeof key === 'symbol') return key === Symbol.toPrimitive ? () => name : undefined;
        // `await` must not take it for a promise.
        if (key === 'then') return undefined;
        if (!members.has(key)) members.set(key, foreign(`${name}.${key}`, call));
        return members.get(key);
      },
      set: (_target, key, value) => {
        members.set(String(key), value);
        return true;
      },
    },
  );
  names.set(proxy, name);
  return proxy;
}

/** The name of something foreign, or null for anything else. */
export function foreignName(value: unknown): string | null {
  return typeof value === 'function' ? (names.get(value) ?? null) : null;
}
