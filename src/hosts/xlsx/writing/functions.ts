/**
 * Functions that came after the file format was fixed are written with a prefix; without it Excel shows #NAME?.
 * `_xlws` marks those that return arrays of sheets' rows.
 */
const newer = new Set(`
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST
F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY
STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.trim().split(/\s+/));

const ofSheets = new Set(['FILTER', 'SORT']);

/** What stands in quotes (a text, or a sheet's name), or a name right before its opening parenthesis. */
const quotedOrCalled = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Za-z][A-Za-z0-9.]*(?=\()/g;

/** `=NUMBERVALUE(A1)` → `_xlfn.NUMBERVALUE(A1)`: as files have it, without the leading `=`. */
export function formulaForFile(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return body.replace(quotedOrCalled, (token) => {
    const name = token.toUpperCase();
    if (ofSheets.has(name)) return `_xlfn._xlws.${token}`;
    return newer.has(name) ? `_xlfn.${token}` : token;
  });
}

/** The plain form again, without the leading `=`, for comparing what was read back. */
export const plainFormula = (formula: string): string =>
  formula.replace(/^=/, '').replace(/_xlfn\.(?:_xlws\.)?/g, '');
