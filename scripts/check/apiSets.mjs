import ts from 'typescript';

/**
 * Which members of Office.js a set of files uses, and the requirement set that each asks for:
 * read off the `[Api set: ExcelApi 1.9]` notes in @types/office-js through the compiler.
 */

const atLeast = (a, b) => {
  const [x, y] = [a, b].map((each) => each.split('.').map(Number));
  return x[0] > y[0] || (x[0] === y[0] && x[1] >= y[1]);
};

/** The set that a declaration's comment names; null when it names none of Excel's. */
function setOf(declaration) {
  const comments = ts.getJSDocCommentsAndTags(declaration).map((each) => each.getText()).join('\n');
  const found = /\[\s*Api set:\s*ExcelApi(Online|Desktop)?\s+([\w. ]+?)\s*\]/i.exec(comments);
  if (!found) return null;
  return { set: found[1] ? `ExcelApi${found[1]} ${found[2]}` : found[2], general: !found[1] && /^\d+\.\d+$/.test(found[2]) };
}

const isOffice = (declaration) => declaration.getSourceFile().fileName.includes('/@types/office-js');

/** The highest set that a condition around the node has asked for, in `if`, `?:` or `&&`; null when none has. */
function guard(node) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const condition = ts.isIfStatement(parent) && at === parent.thenStatement ? parent.expression
      : ts.isConditionalExpression(parent) && at === parent.whenTrue ? parent.condition
        : ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
          at === parent.right ? parent.left : null;
    const asked = condition && /isSetSupported\(\s*['"]ExcelApi['"]\s*,\s*['"]([\d.]+)['"]\s*\)/.exec(condition.getText());
    if (asked) return asked[1];
  }
  return null;
}

/** Declarations that an identifier or a property in an object literal or pattern stands for. */
function declarationsOf(checker, node) {
  const parent = node.parent;
  if (ts.isCallExpression(parent?.parent ?? node) && parent.parent.expression === parent) {
    const declaration = checker.getResolvedSignature(parent.parent)?.declaration;
    if (declaration && isOffice(declaration)) return [declaration];
  }
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) {
    const type = checker.getContextualType(parent.parent);
    return type?.getProperty(node.text)?.declarations ?? [];
  }
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const name = (parent.propertyName ?? parent.name).getText();
    return checker.getTypeAtLocation(parent.parent).getProperty(name)?.declarations ?? [];
  }
  return checker.getSymbolAtLocation(node)?.declarations ?? [];
}

/** Members named in the strings given to `load('values, formulas')`. */
function* loaded(checker, call) {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
  const type = checker.getTypeAtLocation(call.expression.expression);
  const texts = call.arguments.flatMap((each) => ts.isArrayLiteralExpression(each) ? [...each.elements] : [each]);
  for (const text of texts.filter(ts.isStringLiteralLike)) {
    for (const path of text.text.split(',')) {
      let at = type;
      for (const name of path.trim().split('/')) {
        let member = at?.getProperty(name);
        // A collection loads its items' members.
        if (!member) {
          const items = at?.getProperty('items');
          const item = items && checker.getTypeOfSymbol(items).getNumberIndexType();
          member = item?.getProperty(name);
        }
        if (!member) break;
        for (const declaration of member.declarations ?? []) yield { name, declaration, node: text };
        const found = checker.getTypeOfSymbol(member);
        at = found.getNumberIndexType() ?? found;
      }
    }
  }
}

/**
 * Every use of a member that asks for more than `declared`, unless a condition asked for it first.
 * Also the highest set that is used without a condition: the manifest should ask for no more.
 * @param {ts.Program} program
 * @param {(file: string) => boolean} isOurs
 * @returns {{problems: string[], needed: string}}
 */
export function checkApiSets(program, isOurs, declared) {
  const checker = program.getTypeChecker();
  const problems = new Set();
  let needed = '1.1';
  const judge = (name, declaration, node) => {
    const found = isOffice(declaration) ? setOf(declaration) : null;
    if (!found) return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${source.fileName.replace(/^.*\/(?=src\/)/, '')}:${line + 1}`;
    if (!found.general) {
      problems.add(`${place} uses ${name}, which is only in ${found.set}.`);
      return;
    }
    if (atLeast(guard(node) ?? '0.0', found.set)) return;
    if (!atLeast(needed, found.set)) needed = found.set;
    if (!atLeast(declared, found.set)) {
      problems.add(`${place} uses ${name} of ExcelApi ${found.set}; the manifest requires ${declared}.`);
    }
  };
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      for (const declaration of declarationsOf(checker, node)) judge(node.text, declaration, node);
    }
    if (ts.isCallExpression(node)) {
      for (const each of loaded(checker, node)) judge(each.name, each.declaration, each.node);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (isOurs(source.fileName)) visit(source);
  return { problems: [...problems], needed };
}
