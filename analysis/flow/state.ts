import type { TSESTree } from '@typescript-eslint/types';

import type { Binding } from '../scopes.js';
import { join, markDecided, type Value } from './value.js';

/** A variable, or a property of `this` as `this.name`. */
export type Slot = Binding | `this.${string}`;

/** How things stand at one point of a walk. It changes as the walk goes on; a fork goes its own way. */
export class State {
  /** Whether the walk gets here at all. */
  alive = true;
  /** Whether a branch that a test of the error chose is being walked. */
  inBranch = false;
  /** Whether the walk only gets here if a test of the error that can't be worked out comes out so. */
  inDoubt = false;
  /** What other errors have left before this point, by a jump that a test of the error chose: functions, loops, switches. */
  guards: ReadonlySet<TSESTree.Node> = new Set();
  /** Whether an `await` lies behind, or this is a callback. */
  later = false;
  private slots = new Map<Slot, Value>();

  /** Whether what happens here happens to this error and not to every other. */
  get isChosen(): boolean {
    return this.inBranch || this.guards.size > 0;
  }

  get(slot: Slot): Value | undefined {
    return this.slots.get(slot);
  }

  set(slot: Slot, value: Value): void {
    this.slots.set(slot, value);
  }

  /** Marks a variable as one that would have another value for another error. */
  touch(slot: Slot, value: Value): void {
    this.slots.set(slot, markDecided(this.slots.get(slot) ?? value));
  }

  addGuards(targets: Iterable<TSESTree.Node>): void {
    const more = [...targets];
    if (more.length > 0) this.guards = new Set([...this.guards, ...more]);
  }

  /** Past a construct, a jump to its end is no longer ahead of others. */
  dropGuard(target: TSESTree.Node): void {
    if (!this.guards.has(target)) return;
    const rest = new Set(this.guards);
    rest.delete(target);
    this.guards = rest;
  }

  fork(): State {
    const fork = new State();
    fork.alive = this.alive;
    fork.inBranch = this.inBranch;
    fork.inDoubt = this.inDoubt;
    fork.guards = this.guards;
    fork.later = this.later;
    fork.slots = new Map(this.slots);
    return fork;
  }

  /** Becomes what holds where several ways meet; the ways that ended before don't count. */
  meet(ways: readonly State[], decided: boolean): void {
    const [first, ...others] = ways.filter(({ alive }) => alive);
    this.alive = first !== undefined;
    if (!first) return;
    let { later } = first;
    const guards = new Set(first.guards);
    const slots = new Map(first.slots);
    for (const other of others) {
      later ||= other.later;
      for (const guard of other.guards) guards.add(guard);
      for (const [slot, value] of other.slots) {
        const before = slots.get(slot);
        slots.set(slot, before === undefined || before === value ? value : join(before, value, decided));
      }
    }
    this.later = later;
    this.guards = guards;
    this.slots = slots;
  }
}
