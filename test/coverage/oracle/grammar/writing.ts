import { ERRORS } from '../witness.js';
import type { Random } from '../random.js';

/** A function of the file that the error can be handed to, as a call is written with the expression that holds it. */
export interface Helper {
  readonly call: (error: string) => string;
  /** The texts that it may give back. */
  readonly texts: readonly string[];
}

/** What may be written at one place. */
export interface Place {
  /** Expressions that hold the error there. */
  readonly errors: readonly string[];
  /** Variables that hold whether some test came out. */
  readonly flags: readonly string[];
  /** Those of them that may be assigned. */
  readonly assigned: readonly string[];
  /** Variables that may be assigned a text, and are shown later. */
  readonly texts: readonly string[];
  /** How much deeper the code may be nested. */
  readonly depth: number;
  readonly isAsync: boolean;
  /** The innermost loop or switch that can be left, and labels around it. */
  readonly inLoop: boolean;
  readonly inSwitch: boolean;
  readonly labels: readonly string[];
  /** Whether a bare `return` is the handler's own, so that it leaves everything. */
  readonly mayReturn: boolean;
  /** Whether the error may be given back. */
  readonly mayGiveBack: boolean;
}

/** One program as it is being written: what is declared around the handler, and the chance that decides. */
export class Writing {
  readonly declarations: string[] = [];
  readonly methods: string[] = [];
  readonly helpers: Helper[] = [];
  readonly predicates: Helper[] = [];
  readonly wordings: Helper[] = [];
  private count = 0;

  constructor(
    readonly random: Random,
    /** Whether the functions of the file are methods, as the handler is. */
    readonly hasMethods: boolean,
    /** Whether the error is a string for sure, which that of a rejection needn't be. */
    readonly isSurelyText: boolean,
    /** How many statements are left to be written. */
    public budget: number,
  ) {}

  name(stem: string): string {
    this.count += 1;
    return `${stem}${this.count}`;
  }

  text(): string {
    return `'${this.name('text ')}'`;
  }

  /** One of the ways in which an error is spelt: most of them are of the table. */
  constant(): string {
    const { random } = this;
    const [member, value] = random.pick([...ERRORS]);
    if (random.chance(0.05)) return `'${random.pick(['item-not-found', 'conference.other', 'host-unknown'])}'`;
    return random.pick([
      `'${value}'`,
      `"${value}"`,
      `JitsiMeetJS.errors.connection.${member}`,
      `errors.${member}`,
      `errors['${member}']`,
      this.alias(value),
    ]);
  }

  constants(least: number, most: number): string[] {
    const count = least + this.random.below(most - least + 1);
    return Array.from({ length: count }, () => this.constant());
  }

  private alias(value: string): string {
    const name = `ALIAS_${value.replace(/\W/gu, '_')}`;
    const declaration = `const ${name} = '${value}';`;
    if (!this.declarations.includes(declaration)) this.declarations.unshift(declaration);
    return name;
  }
}
