import type { CellRange } from '../../../src/values/cell';
import type { Operand } from './functions';
import { functions, scalarOf } from './functions';
import type { Expression } from './syntax';
import type { Scalar } from './values';
import { compare, errorOf, firstError, isError, plainText, toBoolean, toNumber } from './values';

/** Where a formula gets the cells it refers to. */
export interface Cells {
  /** Null: no such sheet. */
  cells(sheet: string | null, range: CellRange): readonly (readonly Scalar[])[] | null;
  /** What a name of the workbook stands for; null: no such name. */
  named(name: string): Expression | null;
  /** Told of every function that the evaluator does not know. */
  unknownFunction(name: string): void;
}

function arithmetic(operator: string, a: number, b: number): Scalar {
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b === 0 ? errorOf('#DIV/0!') : a / b;
    default: {
      const power = a ** b;
      return Number.isFinite(power) ? power : errorOf('#NUM!');
    }
  }
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0, '<>': (order) => order !== 0, '<': (order) => order < 0,
  '>': (order) => order > 0, '<=': (order) => order <= 0, '>=': (order) => order >= 0,
};

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  const error = firstError([left, right]);
  if (error) return error;
  const holds = comparisons[operator];
  if (holds) return holds(compare(left, right));
  if (operator === '&') return plainText(left) + plainText(right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  return isError(b) ? b : arithmetic(operator, a, b);
}

export class Evaluator {
  constructor(private readonly cells: Cells) {}

  /** The value of a cell's formula. A formula that only points at an empty cell gives 0. */
  value(expression: Expression): Scalar {
    return this.scalar(expression) ?? 0;
  }

  private scalar(expression: Expression): Scalar {
    return scalarOf(this.operand(expression));
  }

  private operand(expression: Expression): Operand {
    switch (expression.kind) {
      case 'constant': return { value: expression.value };
      case 'error': return { value: errorOf(expression.error) };
      case 'missing': return { value: null };
      case 'range': {
        const found = this.cells.cells(expression.sheet, expression.range);
        return found ? { cells: found } : { value: errorOf('#REF!') };
      }
      case 'name': {
        const named = this.cells.named(expression.name);
        return named ? this.operand(named) : { value: errorOf('#NAME?') };
      }
      case 'unary': return { value: this.unary(expression.operator, this.scalar(expression.operand)) };
      case 'binary': return { value: binary(expression.operator, this.scalar(expression.left), this.scalar(expression.right)) };
      case 'call': return { value: this.call(expression.name, expression.operands) };
    }
  }

  private unary(operator: string, value: Scalar): Scalar {
    const number = toNumber(value);
    if (isError(number)) return number;
    if (operator === '-') return -number;
    return operator === '%' ? number / 100 : value;
  }

  private call(name: string, operands: readonly Expression[]): Scalar {
    if (name === 'IF') return this.branch(operands);
    if (name === 'IFERROR') {
      const value = this.scalar(operands[0] ?? { kind: 'missing' });
      return isError(value) ? this.scalar(operands[1] ?? { kind: 'missing' }) : value;
    }
    const known = functions[name];
    if (known) return known(operands.map((operand) => this.operand(operand)));
    this.cells.unknownFunction(name);
    return errorOf('#NAME?');
  }

  /** Only the branch that is taken is looked at. */
  private branch([condition, then, otherwise]: readonly Expression[]): Scalar {
    const holds = toBoolean(this.scalar(condition ?? { kind: 'missing' }));
    if (isError(holds)) return holds;
    const taken = holds ? then : otherwise;
    return taken ? this.scalar(taken) : holds;
  }
}
