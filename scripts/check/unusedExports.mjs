import ts from 'typescript';

/** What a name stands for where it is declared, however many files it was handed on through. */
function origin(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Symbols that a file takes from others: by import, by `import('…')`, or as a part of `* as name`. */
function taken(checker, file) {
  const found = new Set();
  const add = (node) => {
    const symbol = node && checker.getSymbolAtLocation(node);
    if (symbol) found.add(origin(checker, symbol));
  };
  const whole = (node) => {
    const symbol = node && checker.getSymbolAtLocation(node);
    if (symbol) for (const one of checker.getExportsOfModule(origin(checker, symbol))) found.add(origin(checker, one));
  };
  const visit = (node) => {
    if (ts.isImportSpecifier(node)) add(node.name);
    else if (ts.isImportClause(node) && node.name) add(node.name);
    else if (ts.isNamespaceImport(node)) whole(node.name);
    else if (ts.isImportTypeNode(node)) add(node.qualifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) whole(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * Values that a file exports and no other file takes, as problems; types may be exported for who wants to name them.
 * `isOwn`: files whose exports are looked at; every file of the program may take them.
 */
export function checkUnusedExports(program, isOwn) {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !fileName.includes('/node_modules/'));
  const used = new Set(files.flatMap((file) => [...taken(checker, file)]));
  const isLeft = (symbol) => symbol.escapedName !== 'default' && !used.has(origin(checker, symbol)) && origin(checker, symbol).flags & ts.SymbolFlags.Value;
  return files.filter(({ fileName }) => isOwn(fileName)).flatMap((file) => {
    const module = checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : []).filter(isLeft)
      .map(({ name }) => `${file.fileName}: "${name}" is exported, but no other file takes it. Delete the word export, or all of it.`);
  });
}
