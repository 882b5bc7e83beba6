/** More than any program under test does, unless it has come into a circle. */
const MANY = 400;

/** Everything around a program: functions and objects that note what is done with them. */
export class Foreign {
  private readonly deeds: string[] = [];
  private readonly tasks: (() => unknown)[] = [];
  private isEndless = false;

  constructor(private readonly isWilling: boolean) {}

  get trace(): readonly string[] | null {
    return this.isEndless ? null : this.deeds;
  }

  /** Something of that name, which has what is given and any other member. */
  named(name: string, own: object = {}): unknown {
    const called = (how: string, args: readonly unknown[]): unknown => {
      this.add(`${how}${name}(${args.map(shown).join(', ')})`);
      // What is given to anything around may be called by it, later.
      for (const task of args)
        if (typeof task === 'function' && !(NAME in task)) this.tasks.push(task as () => unknown);
      return this.isWilling || how === 'new ' ? this.named(`${how}${name}()`) : undefined;
    };
    return new Proxy(() => undefined, {
      apply: (_, __, args) => called('', args),
      construct: (_, args) => called('new ', args) as object,
      deleteProperty: (_, key) => {
        this.add(`delete ${name}.${String(key)}`);
        return true;
      },
      get: (_, key) => {
        if (key === NAME || key === Symbol.toPrimitive) return () => name;
        if (typeof key === 'symbol' || key === 'then') return undefined;
        return key in own ? own[key as keyof typeof own] : this.named(`${name}.${key}`);
      },
      has: () => true,
      set: (_, key, value) => {
        this.add(`${name}.${String(key)} = ${shown(value)}`);
        return true;
      },
    });
  }

  /** Runs something and notes how it ends. */
  async note(returned: string, thrown: string, run: () => unknown): Promise<void> {
    try {
      this.deeds.push(`${returned} ${shown(await run())}`);
    } catch (error) {
      this.deeds.push(`${thrown} ${shown(error)}`);
    }
  }

  /** Runs what was put off, and lets promises go on until they rest. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < MANY; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      const task = this.tasks.shift();
      if (task) await this.note('later', 'later throws', task);
      else if (turn > 2) return;
    }
    this.isEndless = true;
  }

  private add(deed: string): void {
    this.deeds.push(deed);
    if (this.deeds.length < MANY) return;
    this.isEndless = true;
    throw new Error('This goes on and on.');
  }
}

const NAME = Symbol('name');

function shown(value: unknown, depth = 2): string {
  if (typeof value === 'function') return NAME in value ? (value[NAME] as () => string)() : 'a function';
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  if ('message' in value && 'stack' in value) return `Error ${String(value.message)}`;
  const fields = depth === 0 ? [] : Object.entries(value).map(([key, field]) => `${key}: ${shown(field, depth - 1)}`);
  return `{ ${fields.join(', ')} }`;
}
