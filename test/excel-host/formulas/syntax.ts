import type { CellRange } from '../../../src/values/cell';
import { columnIndex } from '../../../src/values/cell';

/** A formula, parsed. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

export class FormulaSyntaxError extends Error {}

interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'word' | 'operator';
  readonly text: string;
  readonly sheet?: string | null;
}

const patterns: readonly { kind: Token['kind']; pattern: RegExp }[] = [
  { kind: 'text', pattern: /"(?:[^"]|"")*"/y },
  { kind: 'error', pattern: /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)/y },
  {
    kind: 'reference',
    pattern: /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:#REF!|\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_(.])/uy,
  },
  { kind: 'number', pattern: /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y },
  { kind: 'word', pattern: /[\p{L}_\\][\p{L}\d_.]*/uy },
  { kind: 'operator', pattern: /<>|<=|>=|[-+*/^&=<>(),%:]/y },
];

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    if (/\s/.test(formula[at] ?? '')) {
      at += 1;
      continue;
    }
    const start = at;
    for (const { kind, pattern } of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (!match) continue;
      found.push({ kind, text: match[0] });
      at += match[0].length;
      break;
    }
    if (at === start) throw new FormulaSyntaxError(`Unexpected ${formula[at] ?? ''} at ${at} in ${formula}`);
  }
  return found;
}

/** `'Vuxen'!$A$1:B2` → sheet and rectangle. */
function reference(text: string): Expression {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(?:(#REF!)|\$?([A-Za-z]+)\$?(\d+)(?::\$?([A-Za-z]+)\$?(\d+))?)$/u.exec(text);
  if (!match) throw new FormulaSyntaxError(`No reference: ${text}`);
  if (match[3]) return { kind: 'error', error: '#REF!' };
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const [row, column] = [Number(match[5]) - 1, columnIndex(match[4] ?? '')];
  const [otherRow, otherColumn] = match[6] ? [Number(match[7]) - 1, columnIndex(match[6])] : [row, column];
  return {
    kind: 'range', sheet,
    range: {
      top: Math.min(row, otherRow), left: Math.min(column, otherColumn),
      bottom: Math.max(row, otherRow), right: Math.max(column, otherColumn),
    },
  };
}

/** How tightly operators bind; comparison least. */
const binding: Readonly<Record<string, number>> = {
  '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
};

class Parser {
  private at = 0;

  constructor(private readonly list: readonly Token[], private readonly formula: string) {}

  whole(): Expression {
    const expression = this.expression(0);
    if (this.at < this.list.length) throw this.error();
    return expression;
  }

  private error(): FormulaSyntaxError {
    return new FormulaSyntaxError(`Cannot read ${this.formula} at ${this.list[this.at]?.text ?? 'its end'}`);
  }

  private isOperator(text: string): boolean {
    const token = this.list[this.at];
    return token?.kind === 'operator' && token.text === text;
  }

  private expression(least: number): Expression {
    let left = this.postfix();
    for (;;) {
      const token = this.list[this.at];
      const strength = token?.kind === 'operator' ? binding[token.text] : undefined;
      if (!token || strength === undefined || strength <= least) return left;
      this.at += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.expression(strength) };
    }
  }

  private postfix(): Expression {
    let operand = this.prefix();
    while (this.isOperator('%')) {
      this.at += 1;
      operand = { kind: 'unary', operator: '%', operand };
    }
    return operand;
  }

  private prefix(): Expression {
    for (const operator of ['-', '+'] as const) {
      if (!this.isOperator(operator)) continue;
      this.at += 1;
      // Excel's sign binds harder than its power: -2^2 is 4.
      return { kind: 'unary', operator, operand: this.postfix() };
    }
    return this.primary();
  }

  private primary(): Expression {
    const token = this.list[this.at];
    if (!token) throw this.error();
    this.at += 1;
    switch (token.kind) {
      case 'number': return { kind: 'constant', value: Number(token.text) };
      case 'text': return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error': return { kind: 'error', error: token.text };
      case 'reference': return reference(token.text);
      case 'word': return this.word(token.text);
      case 'operator': {
        if (token.text !== '(') break;
        const inner = this.expression(0);
        this.expect(')');
        return inner;
      }
    }
    this.at -= 1;
    throw this.error();
  }

  private word(text: string): Expression {
    if (this.isOperator('(')) {
      this.at += 1;
      return { kind: 'call', name: text.toUpperCase(), operands: this.operands() };
    }
    if (/^true$/i.test(text)) return { kind: 'constant', value: true };
    if (/^false$/i.test(text)) return { kind: 'constant', value: false };
    return { kind: 'name', name: text };
  }

  private operands(): Expression[] {
    const operands: Expression[] = [];
    if (this.isOperator(')')) {
      this.at += 1;
      return operands;
    }
    for (;;) {
      operands.push(this.isOperator(',') || this.isOperator(')') ? { kind: 'missing' } : this.expression(0));
      if (this.isOperator(',')) {
        this.at += 1;
        continue;
      }
      this.expect(')');
      return operands;
    }
  }

  private expect(text: string): void {
    if (!this.isOperator(text)) throw this.error();
    this.at += 1;
  }
}

/** Reads an English A1 formula; throws FormulaSyntaxError where Excel would refuse it. */
export const parseFormula = (formula: string): Expression => new Parser(tokens(formula), formula).whole();

/** Every range that the formula mentions. */
export function rangesIn(expression: Expression): Extract<Expression, { kind: 'range' }>[] {
  switch (expression.kind) {
    case 'range': return [expression];
    case 'unary': return rangesIn(expression.operand);
    case 'binary': return [...rangesIn(expression.left), ...rangesIn(expression.right)];
    case 'call': return expression.operands.flatMap(rangesIn);
    default: return [];
  }
}

/** As Excel gives a formula back: no quotes around a sheet's name that does not need them. */
export function normalFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g, (token, sheet: string | undefined) =>
    (sheet !== undefined && /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^[rc]\d*$/i.test(sheet)
      ? `${sheet}!` : token));
}
