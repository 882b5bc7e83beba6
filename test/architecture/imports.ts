import ts from 'typescript';

/** One `import`, `export … from`, `import()`, `require()` or `import('…')` type of a file. */
export interface Import {
  readonly specifier: string;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

function namesOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) {
    return false;
  }

  const { namedBindings } = clause;

  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (clause.name === undefined &&
      namedBindings !== undefined &&
      ts.isNamedImports(namedBindings) &&
      namedBindings.elements.length > 0 &&
      namedBindings.elements.every((element) => element.isTypeOnly))
  );
}

function importOf(node: ts.Node): Import | undefined {
  const of = (specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined =>
    specifier !== undefined && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : undefined;

  if (ts.isImportDeclaration(node)) {
    return of(node.moduleSpecifier, namesOnlyTypes(node.importClause));
  }

  if (ts.isExportDeclaration(node)) {
    return of(node.moduleSpecifier, node.isTypeOnly);
  }

  if (ts.isExternalModuleReference(node)) {
    return of(node.expression, ts.isImportEqualsDeclaration(node.parent) && node.parent.isTypeOnly);
  }

  if (ts.isImportTypeNode(node)) {
    return of(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  }

  if (ts.isCallExpression(node)) {
    const { expression } = node;
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');

    return loads ? of(node.arguments[0], false) : undefined;
  }

  return undefined;
}

/** All that a file imports, in source order. */
export function readImports(path: string, text: string): readonly Import[] {
  const imports: Import[] = [];

  const visit = (node: ts.Node): void => {
    const found = importOf(node);

    if (found !== undefined) {
      imports.push(found);
    }

    ts.forEachChild(node, visit);
  };

  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));

  return imports;
}
