import type { TSESTree } from '@typescript-eslint/types';

import { isOutward, type Slot } from './slot.js';
import { isSame, join, loosened, markDecided, opened, type RecordValue, UNKNOWN, type Value } from './value.js';

type Doubts = Map<Slot, { readonly held: Value; readonly doubted: Value }>;

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
  /** What was done for every error alike on a way here on which no test of the error stands. */
  private acts: ReadonlySet<string> = new Set();
  /** Whether a test of the error stands on a way here. */
  private isAsked = false;
  private slots = new Map<Slot, Value>();
  /** What each slot held at any time since the `try`s around began: a `catch` may see any of it. */
  private journals: readonly Map<Slot, Value>[] = [];

  /** Whether what happens here happens to this error and not to every other. */
  get isChosen(): boolean {
    return this.inBranch || this.guards.size > 0;
  }

  get(slot: Slot): Value | undefined {
    return this.slots.get(slot);
  }

  /** Whether there is a slot whose name begins so. */
  has(beginning: string): boolean {
    for (const slot of this.slots.keys()) if (slot.startsWith(beginning)) return true;
    return false;
  }

  set(slot: Slot, value: Value): void {
    this.slots.set(slot, value);
    for (const journal of this.journals) {
      const before = journal.get(slot);
      journal.set(slot, before ? join(before, value, false) : value);
    }
  }

  /** Sets a variable or a member anew, so that nothing is known of the members of what it held. */
  assign(slot: Slot, value: Value): void {
    const members = `${slot}.`;
    for (const other of this.slots.keys()) if (other.startsWith(members)) this.slots.delete(other);
    this.set(slot, value);
  }

  /** Marks a slot as one that would hold another value for another error. */
  touch(slot: Slot): void {
    this.set(slot, markDecided(this.slots.get(slot) ?? UNKNOWN));
  }

  /** Code out of sight runs: what it can reach may hold anything now. */
  loosen(): void {
    for (const [slot, value] of this.slots) if (isOutward(slot)) this.set(slot, loosened(value));
  }

  /** Some slots may hold anything else, for this error or for others; answers what they held until then. */
  doubt(isDoubtful: (slot: Slot) => boolean): Doubts {
    const doubts: Doubts = new Map();
    for (const [slot, held] of this.slots) {
      if (!isDoubtful(slot)) continue;
      const doubted = markDecided(loosened(held));
      doubts.set(slot, { held, doubted });
      this.slots.set(slot, doubted);
    }
    return doubts;
  }

  /** Gives the slots that were in doubt, and weren't set since, what they held before. */
  trustAgain(doubts: Doubts): void {
    for (const [slot, { held, doubted }] of doubts) if (this.slots.get(slot) === doubted) this.slots.set(slot, held);
  }

  /** An object is changed, or out of sight: of its parts less is known. */
  open(value: RecordValue, decided: boolean): void {
    this.replace(value, decided ? markDecided(opened(value)) : opened(value));
  }

  /** Of an object something else is known, wherever it is held. */
  replace(value: RecordValue, other: Value): void {
    for (const [slot, held] of this.slots) if (held === value) this.set(slot, other);
  }

  /** Something is done for every error alike; answers whether no test of the error stands before it. */
  act(place: string): boolean {
    if (!this.isAsked) this.acts = new Set([...this.acts, place]);
    return !this.isAsked;
  }

  /** A test of the error is reached; answers what was done before it. */
  reachTest(): ReadonlySet<string> {
    const { acts } = this;
    this.acts = new Set();
    this.isAsked = true;
    return acts;
  }

  /** What was done since an earlier point is not ahead of what follows. */
  dropActsSince(before: State): void {
    this.acts = before.acts;
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
    fork.acts = this.acts;
    fork.isAsked = this.isAsked;
    fork.slots = new Map(this.slots);
    fork.journals = this.journals;
    return fork;
  }

  /** Runs something, and answers how things may stand at any point of it. */
  watch(run: () => void): State {
    const journal = new Map(this.slots);
    const { journals } = this;
    this.journals = [...journals, journal];
    run();
    this.journals = journals;
    const seen = this.fork();
    seen.slots = journal;
    return seen;
  }

  /** Whether the same is known of every slot as in another state. */
  knowsSame(other: State): boolean {
    if (this.slots.size !== other.slots.size) return false;
    for (const [slot, value] of this.slots) {
      const held = other.slots.get(slot);
      if (!held || !isSame(value, held)) return false;
    }
    return true;
  }

  /** Becomes what holds where several ways meet; the ways that ended before don't count. */
  meet(ways: readonly State[], decided: boolean): void {
    const [first, ...others] = ways.filter(({ alive }) => alive);
    this.alive = first !== undefined;
    if (!first) return;
    let { later } = first;
    let { isAsked, acts } = first;
    const guards = new Set(first.guards);
    const slots = new Map(first.slots);
    for (const other of others) {
      later ||= other.later;
      isAsked ||= other.isAsked;
      if (other.acts !== acts) acts = new Set([...acts, ...other.acts]);
      for (const guard of other.guards) guards.add(guard);
      for (const slot of new Set([...slots.keys(), ...other.slots.keys()])) {
        const [a, b] = [slots.get(slot) ?? UNKNOWN, other.slots.get(slot) ?? UNKNOWN];
        if (a !== b) slots.set(slot, join(a, b, decided));
      }
    }
    this.later = later;
    this.isAsked = isAsked;
    this.acts = acts;
    this.guards = guards;
    this.slots = slots;
  }
}
