import { describe, expect, it } from 'vitest';

import { writtenType } from '../../analysis/written-type.js';
import { analyseText } from '../flow/analyse-text.js';

/** The type that a program writes for the expression of its last `use(…)`, as it is written; null where it writes none. */
function typeIn(text: string): string | null {
  const { context } = analyseText(text, 'a.tsx');
  const calls = context.census.of('CallExpression');
  const used = calls.findLast(({ callee }) => callee.type === 'Identifier' && callee.name === 'use')?.arguments[0];
  if (!used) throw new Error(`Nothing is used in\n${text}`);
  const type = writtenType(used, context);
  return type && text.slice(...type.range);
}

describe('the type of a name', () => {
  it.each([
    ['is what it is declared with', 'let error: E; use(error)', 'E'],
    ['is none where it is declared without', 'let error = get(); use(error)', null],
    ['is none where it is not declared', 'use(error)', null],
    ['is none where it is declared twice', 'var error: E; var error: E; use(error)', null],
    ['is that of a parameter', 'function f(error: E) { use(error) }', 'E'],
    ['is that of a parameter with a default', "function f(error: E = 'a') { use(error) }", 'E'],
    ['is that of what it is set to', 'let error: E; const other = error; use(other)', 'E'],
    ['is what it is cast to', 'const error = get() as E; use(error)', 'E'],
    ['is what the angle cast says', 'use(get() as E)', 'E'],
    ['is that of a constant cast', 'let error: E; use(error as const)', 'E'],
    ['survives an assertion', 'let error: E | null; use(error!)', 'E | null'],
    ['survives satisfaction', 'let error: E; use(error satisfies F)', 'E'],
    ['is no other expression', 'use(1 + 1)', null],
    ['ends where names go in circles', 'const a = b, b = a; use(a)', null],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});

describe('the type of a part of a pattern', () => {
  it.each([
    ['is a member of the type of all', 'function f({ error }: { error: E }) { use(error) }', 'E'],
    ['is that with a default for all', 'function f({ error }: { error: E } = {}) { use(error) }', 'E'],
    ['is that with a default', "function f({ error = 'a' }: { error: E }) { use(error) }", 'E'],
    ['is a member of a member', 'function f({ a: { error } }: { a: { error: E } }) { use(error) }', 'E'],
    ['is none of a member without a type', 'function f({ a: { error } }: { a }) { use(error) }', null],
    ['is none of a rest', 'function f({ ...rest }: { error: E }) { use(rest) }', null],
    ['is that of what is taken apart', 'let props: { error: E }; const { error } = props; use(error)', 'E'],
    ['is an element of a tuple', 'let pair: [E, F]; const [, b] = pair; use(b)', 'F'],
    ['is none of what is not written', 'const { error } = get(); use(error)', null],
    ['is none of a loop', 'for (const { error } of list) use(error)', null],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});

describe('the type of a member', () => {
  it.each([
    ['is that of a type literal', 'let props: { error: E }; use(props.error)', 'E'],
    ['in brackets too', "let props: { error: E }; use(props['error'])", 'E'],
    ['in an optional chain too', 'let props: { error: E }; use(props?.error)', 'E'],
    ['is none where it is computed', 'let props: { error: E }; use(props[error])', null],
    ['is none where the type lacks it', 'let props: { other: E }; use(props.error)', null],
    ['is none of a method', 'let props: { error(): E }; use(props.error)', null],
    ['is none without a type of its own', 'let props: { error }; use(props.error)', null],
    ['is that of an alias', 'type P = { error: E }; let props: P; use(props.error)', 'E'],
    ['is that of an intersection', 'let props: A & { error: E }; use(props.error)', 'E'],
    ['is that of a union', 'let props: undefined | { error: E }; use(props.error)', 'E'],
    ['is that of an interface', 'interface P { error: E } let props: P; use(props.error)', 'E'],
    ['is that of the interface above', 'interface Q { error: E } interface P extends Q {} let p: P; use(p.error)', 'E'],
    [
      'is that of the interface above that',
      'interface R { error: E } interface Q extends R {} interface P extends Q { a: A } let p: P; use(p.error)',
      'E',
    ],
    ['is that of an alias above', 'type Q = { error: E }; interface P extends Q {} let p: P; use(p.error)', 'E'],
    ['is none of an interface from elsewhere', 'interface P extends Q {} let p: P; use(p.error)', null],
    ['is none of a namespace above', 'interface P extends N.Q {} let p: P; use(p.error)', null],
    [
      'is none of interfaces in circles',
      'interface P extends Q {} interface Q extends P {} let p: P; use(p.error)',
      null,
    ],
    ['is none of aliases in circles', 'type P = Q; type Q = P; let p: P; use(p.error)', null],
    ['is none of a union of itself', 'type P = undefined | P; let p: P; use(p.error)', null],
    ['is none of a type parameter', 'function f<T>(props: T) { use(props.error) }', null],
    ['is none of a namespace', 'let props: N.P; use(props.error)', null],
    ['is none of a function', 'let props: () => E; use(props.error)', null],
    ['is that of a partial', 'let props: Partial<{ error: E }>; use(props.error)', 'E'],
    ['is that of a pick', "let props: Pick<{ error: E }, 'error'>; use(props.error)", 'E'],
    ['is that of what React adds children to', 'let p: React.PropsWithChildren<{ error: E }>; use(p.error)', 'E'],
    ['is none of a partial of nothing', 'let props: Partial; use(props.error)', null],
    ['is none of another generic', 'let props: Box<{ error: E }>; use(props.error)', null],
    ['is that of a record', 'let props: Record<string, E>; use(props.error)', 'E'],
    ['is that of an array', 'let all: E[]; use(all[0])', 'E'],
    ['is that of an array that is only read', 'let all: readonly E[]; use(all[0])', 'E'],
    ['is that of an array as a generic', 'let all: ReadonlyArray<E>; use(all[0])', 'E'],
    ['is none of an array itself', 'let all: E[]; use(all.length)', null],
    ['is none of such a generic itself', 'let all: Array<E>; use(all.length)', null],
    ['is none of the keys of a type', 'let all: keyof E; use(all[0])', null],
    ['is that of a tuple', 'let all: [E, F]; use(all[1])', 'F'],
    ['is that of a tuple with names', 'let all: [error: E, message: F]; use(all[0])', 'E'],
    ['is that of a tuple with less', 'let all: [E?]; use(all[0])', 'E'],
    ['is none beyond a tuple', 'let all: [E]; use(all[1])', null],
    ['is none of what is not written', 'use(get().error)', null],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});

describe('the type of a field', () => {
  it.each([
    ['is that of its declaration', 'class C { error: E; f() { use(this.error) } }', 'E'],
    ['is none without one', 'class C { error; f() { use(this.error) } }', null],
    ['is that of the parameter', 'class C { constructor(private error: E) {} f() { use(this.error) } }', 'E'],
    ['is that with a default', "class C { constructor(private error: E = 'a') {} f() { use(this.error) } }", 'E'],
    ['is none of a parameter without one', 'class C { constructor(private error) {} f() { use(this.error) } }', null],
    ['is none of a plain parameter', 'class C { constructor(error: E) {} f() { use(this.error) } }', null],
    ['is none of another field', 'class C { other: E; constructor(private a: A) {} f() { use(this.error) } }', null],
    ['is none outside of a class', 'use(this.error)', null],
    ['is that of an instance', 'class C { error: E } let c: C; use(c.error)', 'E'],
    ['is a member of one', 'class C { props: { error: E }; f() { use(this.props.error) } }', 'E'],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});

describe('the type of a result', () => {
  it.each([
    ['is that of a function', 'function get(): E {} use(get())', 'E'],
    ['is that of an arrow function', 'const get = (): E => a; use(get())', 'E'],
    ['is none without one', 'const get = () => a; use(get())', null],
    ['is none of what is no function', 'const get = a; use(get())', null],
    ['is none of what has no value', 'let get; use(get())', null],
    ['is none of a method', 'use(a.get())', null],
    ['is none of what is not there', 'use(get())', null],
    ['is that of a promise', 'async function get(): Promise<E> {} async () => use(await get())', 'E'],
    ['is itself where it is no promise', 'function get(): E {} async () => use(await get())', 'E'],
    ['is none of what is not known to be one', 'async () => use(await get())', null],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});

describe('the type of a parameter by the type of its function', () => {
  it.each([
    ['is its parameter', 'const f: (a: A, error: E) => void = (a, error) => use(error)', 'E'],
    ['is that of an alias', 'type F = (error: E) => void; const f: F = (error) => use(error)', 'E'],
    ['is none of a type from elsewhere', 'const f: F = (error) => use(error)', null],
    ['is none of a namespace', 'const f: N["F"] = (error) => use(error)', null],
    ['is none of an interface', 'interface F {} const f: F = (error) => use(error)', null],
    ['is none of one parameter more', 'const f: () => void = (error) => use(error)', null],
    ['is none of one without a type', 'const f: (error) => void = (error) => use(error)', null],
    ['is none where the function has none', 'const f = (error) => use(error)', null],
    ['is none of an argument', 'on((error) => use(error))', null],
    ['is that of the properties', 'const N: FC<{ error: E }> = ({ error }) => use(error)', 'E'],
    ['is that by the namespace', 'const N: React.FunctionComponent<{ error: E }> = (props) => use(props.error)', 'E'],
    ['is none of what comes behind them', 'const N: FC<E> = (props, context) => use(context)', null],
    ['is none of an import type', "const N: import('react').FC<E> = (props) => use(props)", null],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});

describe('the type of what a hook holds', () => {
  it.each([
    ['is that of the state', 'const [error, setError] = useState<E>(); use(error)', 'E'],
    ['is that by the namespace', 'const [error] = React.useState<E>(); use(error)', 'E'],
    ['is none of the setter', 'const [, setError] = useState<E>(); use(setError)', null],
    ['is none without one', 'const [error] = useState(); use(error)', null],
    ['is that of a reference', 'const last = useRef<E>(); use(last.current)', 'E'],
    ['is that of a reference at once', 'use(useRef<E>().current)', 'E'],
    ['is that of a reactive value', 'const last = ref<E>(); use(last.value)', 'E'],
    ['is none of another member', 'const last = ref<E>(); use(last.current)', null],
    ['is none of another function', 'const last = useMemo<E>(f); use(last.current)', null],
    ['is none of what comes from elsewhere', 'import last from "a"; use(last.current)', null],
    ['is none of what is called by no name', 'const last = f()<E>(); use(last.current)', null],
    ['is none of a parameter', 'function f(last) { use(last.current) }', null],
    ['is none of what is not known', 'use(last.current)', null],
  ])('%s', (_, text, type) => expect(typeIn(text)).toBe(type));
});
