import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../../analysis/function-node.js';
import { childrenOf } from '../../../analysis/walk.js';
import { parseScript, type ParsedScript } from '../../../codemods/parse/parse-script.js';

/** A program that tells what it does while it runs, and the names that it takes from elsewhere. */
export interface Instrumented {
  readonly code: string;
  readonly foreignNames: readonly string[];
  /** The numbers of its conditions, as the recorder is told them. */
  readonly conditions: ReadonlySet<number>;
}

/**
 * Rewrites a program so that it tells of every comparison, call, assignment and branch value to the recorder `$`, which is
 * a parameter like the free names. It knows the meaning of JavaScript's syntax and nothing of connection errors: that is
 * what makes the recorder's answers independent of the analysis.
 *
 * Each function holds in `$p…` the path of calls that led to it, so that what one place does for two callers is two things.
 */
export function instrument(text: string): Instrumented {
  const script = parseScript(text, [{ parser: 'oxc', lang: 'js', sourceType: 'module' }]);
  if (script.kind !== 'parsed') throw new SyntaxError(`${script.message}\n${text}`);
  const rewriting = new Rewriting(text, script);
  const body = rewriting.program();
  const free = script.scopeManager.scopes[0]?.through.map(({ identifier }) => identifier.name) ?? [];
  const foreignNames = [...new Set(free)].filter((name) => !BUILT_IN.has(name));
  return {
    code: `(function ($, ${foreignNames.join(', ')}) { 'use strict'; const $p = $.enter();\n${body}\n})`,
    foreignNames,
    conditions: rewriting.conditions,
  };
}

const BUILT_IN = new Set(
  'Array Boolean Date Error JSON Map Math Number Object Promise RegExp Set String Symbol TypeError WeakMap arguments undefined'.split(
    ' ',
  ),
);
const EQUALITY = new Set(['===', '!==', '==', '!=']);

type Emitters = {
  readonly [Type in `${TSESTree.AST_NODE_TYPES}`]?: (node: Extract<TSESTree.Node, { type: Type }>) => string;
};

class Rewriting {
  readonly conditions = new Set<number>();
  private readonly ids = new Map<TSESTree.Node, number>();

  constructor(
    private readonly text: string,
    private readonly script: ParsedScript,
  ) {}

  program(): string {
    return this.script.ast.body.map((statement) => this.emit(statement)).join('\n');
  }

  /** A number for a place; `$p…` of a function has it too. */
  private id(node: TSESTree.Node): number {
    const before = this.ids.get(node);
    if (before !== undefined) return before;
    const id = this.ids.size + 1;
    this.ids.set(node, id);
    return id;
  }

  /** The variable with the path of calls to the function that a place stands in. */
  private path(node: TSESTree.Node): string {
    for (let outer = node.parent; outer; outer = outer.parent) {
      if (isFunction(outer) || outer.type === 'CatchClause') return `$p${this.id(outer)}`;
    }
    return '$p';
  }

  private at(node: TSESTree.Node): string {
    return `${this.id(node)}, ${this.path(node)}`;
  }

  private emit(node: TSESTree.Node): string {
    const emitter = this.emitters[node.type as keyof Emitters] as ((node: TSESTree.Node) => string) | undefined;
    return emitter ? emitter(node) : this.plain(node);
  }

  private source(node: TSESTree.Node): string {
    return this.text.slice(...node.range);
  }

  /** The text of a node with its children rewritten. */
  private plain(node: TSESTree.Node): string {
    const children = childrenOf(node, this.script.visitorKeys).sort((a, b) => a.range[0] - b.range[0]);
    let code = '';
    let end = node.range[0];
    for (const child of children) {
      code += this.text.slice(end, child.range[0]) + this.emit(child);
      [, end] = child.range;
    }
    return code + this.text.slice(end, node.range[1]);
  }

  private expression(node: TSESTree.Node): string {
    return `(${this.emit(node)})`;
  }

  private list(nodes: readonly TSESTree.Node[]): string {
    return `[${nodes.map((node) => (node.type === 'SpreadElement' ? this.emit(node) : this.expression(node))).join(', ')}]`;
  }

  private test(node: TSESTree.Node): string {
    this.conditions.add(this.id(node));
    return `$.test(${this.id(node)}, ${this.expression(node)})`;
  }

  private arm(node: TSESTree.Node): string {
    return `$.arm(${this.at(node)}, ${this.expression(node)})`;
  }

  private loop(body: TSESTree.Node): string {
    return `{ $.tick(); ${this.emit(body)} }`;
  }

  private fn(
    node: TSESTree.FunctionExpression | TSESTree.FunctionDeclaration | TSESTree.ArrowFunctionExpression,
  ): string {
    const head = this.text.slice(node.range[0], node.body.range[0]);
    const enter = `const $p${this.id(node)} = $.enter();`;
    if (node.body.type === 'BlockStatement') {
      return `${head}{ ${enter} ${node.body.body.map((statement) => this.emit(statement)).join('\n')} }`;
    }
    const arrow = head.replace(/\(\s*$/u, '');
    return `${arrow}{ ${enter} return $.given(${this.id(node.body)}, $p${this.id(node)}, ${this.expression(node.body)}); }`;
  }

  /** What is stored in a variable, and the path of the function that the variable belongs to. */
  private stored(node: TSESTree.AssignmentExpression): string {
    const owner = node.left.type === 'Identifier' ? this.owner(node.left) : "''";
    return `$.store(${this.at(node)}, ${owner}, ${this.expression(node.right)})`;
  }

  private owner(identifier: TSESTree.Node): string {
    for (const scope of this.script.scopeManager.scopes) {
      for (const reference of scope.references) {
        if ((reference.identifier as TSESTree.Node) !== identifier) continue;
        const definition = reference.resolved?.defs[0];
        if (!definition) return "''";
        const name = definition.name as TSESTree.Node;
        // A parameter's parent is its function; everything else stands somewhere below one.
        return this.path(name);
      }
    }
    return "''";
  }

  private readonly emitters: Emitters = {
    ArrowFunctionExpression: (node) => `(${this.fn(node)})`,
    AssignmentExpression: (node) => {
      const { left, operator } = node;
      const target = left.type === 'MemberExpression' ? this.target(left) : this.source(left);
      return `(${target} ${operator} ${this.stored(node)})`;
    },
    ArrayPattern: (node) => this.source(node),
    BinaryExpression: (node) => {
      const operands = `${this.expression(node.left)}, ${this.expression(node.right)}`;
      if (EQUALITY.has(node.operator)) return `$.equal(${this.at(node)}, '${node.operator}', ${operands})`;
      if (node.operator === 'in') return `$.within(${this.at(node)}, ${operands})`;
      return `(${this.expression(node.left)} ${node.operator} ${this.expression(node.right)})`;
    },
    CallExpression: (node) => this.call(node, node.callee),
    CatchClause: (node) => {
      const param = node.param ? `(${this.source(node.param)})` : '';
      const enter = `const $p${this.id(node)} = $.caught(${this.path(node)});`;
      return `catch ${param} { ${enter} ${node.body.body.map((statement) => this.emit(statement)).join('\n')} }`;
    },
    ConditionalExpression: (node) =>
      `(${this.test(node.test)} ? ${this.arm(node.consequent)} : ${this.arm(node.alternate)})`,
    DoWhileStatement: (node) => `do ${this.loop(node.body)} while (${this.test(node.test)});`,
    ForInStatement: (node) =>
      `for (${this.source(node.left)} in ${this.expression(node.right)}) ${this.loop(node.body)}`,
    ForOfStatement: (node) =>
      `for (${this.source(node.left)} of $.listed(${this.expression(node.right)})) ${this.loop(node.body)}`,
    ForStatement: (node) => {
      const init = node.init ? this.emit(node.init).replace(/;$/u, '') : '';
      const test = node.test ? this.test(node.test) : '';
      return `for (${init}; ${test}; ${node.update ? this.emit(node.update) : ''}) ${this.loop(node.body)}`;
    },
    FunctionDeclaration: (node) => this.fn(node),
    FunctionExpression: (node) => {
      const isMethod =
        node.parent.type === 'MethodDefinition' || (node.parent.type === 'Property' && node.parent.method);
      return isMethod ? this.fn(node) : `(${this.fn(node)})`;
    },
    IfStatement: (node) => {
      const alternate = node.alternate ? ` else { ${this.emit(node.alternate)} }` : '';
      return `if (${this.test(node.test)}) { ${this.emit(node.consequent)} }${alternate}`;
    },
    LogicalExpression: (node) =>
      `($.left(${this.at(node)}, '${node.operator}', ${this.expression(node.left)}) ${node.operator} $.right(${this.at(node)}, ${this.expression(node.right)}))`,
    MemberExpression: (node) => {
      if (!node.computed)
        return `${this.object(node.object)}${node.optional ? '?.' : '.'}${this.source(node.property)}`;
      return `$.read(${this.at(node)}, ${this.expression(node.object)}, ${this.expression(node.property)}, ${node.optional})`;
    },
    NewExpression: (node) => `$.make(${this.at(node)}, ${this.expression(node.callee)}, ${this.list(node.arguments)})`,
    ObjectPattern: (node) => this.source(node),
    Property: (node) => {
      if (!node.shorthand) return this.plain(node);
      return `${this.source(node.key)}: ${this.emit(node.value)}`;
    },
    ReturnStatement: (node) =>
      node.argument
        ? `return $.back(${this.at(node)}, ${node.argument.type === 'Literal'}, ${this.expression(node.argument)});`
        : 'return;',
    SwitchStatement: (node) => {
      this.conditions.add(this.id(node));
      const cases = node.cases.map((candidate) => {
        const label = candidate.test
          ? `case $.candidate(${this.at(node)}, ${this.expression(candidate.test)}):`
          : `default: $.otherwise(${this.at(node)}, ${isAnswer(candidate)});`;
        return `${label} ${candidate.consequent.map((statement) => this.emit(statement)).join('\n')}`;
      });
      if (!node.cases.some(({ test }) => test === null)) cases.push(`default: $.none(${this.at(node)});`);
      return `switch ($.discriminant(${this.at(node)}, ${this.expression(node.discriminant)})) { ${cases.join('\n')} }`;
    },
    ThrowStatement: (node) => `throw $.thrown(${this.at(node)}, ${this.expression(node.argument)});`,
    TryStatement: (node) => {
      const block = `{ ${node.handler ? `$.tried(${this.id(node)});` : ''} ${this.emit(node.block)} }`;
      const finalizer = node.finalizer ? ` finally ${this.emit(node.finalizer)}` : '';
      return `try ${block} ${node.handler ? this.emit(node.handler) : ''}${finalizer}`;
    },
    UnaryExpression: (node) => {
      if (node.operator === '!') return `!$.truth(${this.id(node)}, ${this.expression(node.argument)})`;
      if (node.operator === 'delete') return `$.act(${this.at(node)}, delete ${this.source(node.argument)})`;
      return this.plain(node);
    },
    UpdateExpression: (node) => {
      const owner = node.argument.type === 'Identifier' ? this.owner(node.argument) : "''";
      return `$.update(${this.at(node)}, ${owner}, ${this.source(node)})`;
    },
    WhileStatement: (node) => `while (${this.test(node.test)}) ${this.loop(node.body)}`,
    YieldExpression: (node) =>
      node.argument ? `(yield $.store(${this.at(node)}, '', ${this.expression(node.argument)}))` : '(yield)',
  };

  private target(node: TSESTree.MemberExpression): string {
    const object = this.object(node.object);
    return node.computed ? `${object}[${this.emit(node.property)}]` : `${object}.${this.source(node.property)}`;
  }

  private object(node: TSESTree.Node): string {
    return node.type === 'Super' || node.type === 'ThisExpression' ? this.source(node) : this.expression(node);
  }

  private call(node: TSESTree.CallExpression, callee: TSESTree.Node): string {
    if (callee.type === 'Super') return this.plain(node);
    // What an optional call is given isn't looked at where there is nothing to call.
    const isOptional = node.optional || (callee.type === 'MemberExpression' && callee.optional);
    const args = isOptional ? `() => ${this.list(node.arguments)}` : this.list(node.arguments);
    if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') {
      return `$.call(${this.at(node)}, ${this.expression(callee)}, ${args})`;
    }
    const key = callee.computed ? this.expression(callee.property) : `'${this.source(callee.property)}'`;
    if (callee.property.type === 'PrivateIdentifier')
      return `$.call(${this.at(node)}, ${this.source(callee)}.bind(this), ${args})`;
    return `$.method(${this.at(node)}, ${this.id(callee)}, ${this.expression(callee.object)}, ${key}, ${args}, ${callee.optional}, ${node.optional})`;
  }
}

/** Whether a `default` only answers the test that its function is called for, which isn't a way of handling an error. */
function isAnswer({ consequent: [only, ...others] }: TSESTree.SwitchCase): boolean {
  const isAlone = others.length === 0 && only?.type === 'ReturnStatement';
  return isAlone && only.argument?.type === 'Literal' && typeof only.argument.value === 'boolean';
}
