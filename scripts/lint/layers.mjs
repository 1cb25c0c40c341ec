import { posix, relative } from 'node:path';

/**
 * Which part of src may import which: design section 3 as data.
 * `layers` are free to import from; of `types` only types; `packages` are the npm (and node:) packages.
 */
const core = ['values', 'workbook', 'reading', 'figures', 'forecasts', 'status', 'findings', 'report', 'settings'];
const react = ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'];

/** @type {Record<string, {layers: string[], types?: string[], packages?: string[]}>} */
export const layerRules = {
  values: { layers: [] },
  workbook: { layers: ['values'] },
  reading: { layers: ['workbook', 'values'] },
  figures: { layers: ['reading', 'values'] },
  forecasts: { layers: ['figures', 'reading', 'values'] },
  status: { layers: ['figures', 'forecasts', 'reading', 'values'] },
  // What stands in formulas is found in the cells as they are.
  findings: { layers: ['figures', 'forecasts', 'reading', 'workbook', 'values'], types: ['status'] },
  report: { layers: ['workbook', 'values', 'reading', 'figures', 'forecasts', 'status', 'findings'], types: ['settings'] },
  settings: { layers: ['workbook', 'values'], types: ['reading', 'figures', 'forecasts', 'status', 'findings', 'report'] },
  // Says what the report's sheet says, in its words; fflate tidies what docx has packed.
  documents: { layers: ['values', 'report'], types: ['reading', 'figures', 'forecasts', 'status'], packages: ['docx', 'fflate'] },
  followUp: { layers: core },
  'hosts/excel': { layers: ['workbook', 'values'] },
  'hosts/xlsx': { layers: ['workbook', 'values'], packages: ['fflate'] },
  taskpane: { layers: ['values'], types: [...core, 'followUp', 'documents'], packages: react },
  'taskpane entry': { layers: [...core, 'followUp', 'documents', 'hosts/excel', 'hosts/xlsx', 'taskpane'], packages: react },
  commandLine: { layers: [...core, 'followUp', 'documents', 'hosts/xlsx'], packages: ['node:*'] },
  cli: { layers: [...core, 'followUp', 'commandLine', 'hosts/xlsx', 'documents'], packages: ['node:*'] },
};

/** The pane's files that wire a host and the core to its components. */
export const taskpaneEntries = ['excel.tsx', 'services/excelRuntime.ts', 'services/excelSelfTest.ts', 'services/excelServices.ts', 'services/exportDocuments.ts', 'services/exportServices.ts', 'services/fileServices.ts', 'services/followUpRunner.ts', 'services/followUpWorker.ts', 'services/frozenWork.ts', 'services/historyPlan.ts', 'services/sheetStretch.ts', 'page.tsx', 'worker.ts'];

const single = { 'src/followUp.ts': 'followUp', 'src/frozenCopy.ts': 'followUp', 'src/cli.ts': 'cli' };

/** The layer of a path such as `src/reading/header.ts`; null when it belongs to none. */
export function layerOf(path) {
  const file = path.replace(/\.(ts|tsx)$/, '');
  for (const [name, layer] of Object.entries(single)) {
    if (file === name.replace(/\.ts$/, '')) return layer;
  }
  if (taskpaneEntries.some((entry) => file === `src/taskpane/${entry.replace(/\.tsx?$/, '')}`)) return 'taskpane entry';
  const folders = file.split('/');
  if (folders[0] !== 'src' || folders.length < 3) return null;
  const two = `${folders[1]}/${folders[2]}`;
  if (two in layerRules) return two;
  return folders[1] in layerRules ? folders[1] : null;
}

/**
 * Why `from` may not import `source`; null when it may.
 * Paths are relative to the project with `/`; `typeOnly` is true for `import type`.
 */
export function forbidden(from, source, typeOnly) {
  const layer = layerOf(from);
  if (layer === null) return null;
  const rule = layerRules[layer];
  if (!source.startsWith('.')) {
    const fits = (name) => source === name || source.startsWith(`${name}/`) ||
      (name.endsWith(':*') && source.startsWith(name.slice(0, -1)));
    return (rule.packages ?? []).some(fits) ? null : `${layer} may not import the package ${source}.`;
  }
  const target = layerOf(posix.join(posix.dirname(from), source));
  if (target === null) return `${layer} may not import ${source}, which belongs to no layer.`;
  if (target === layer || rule.layers.includes(target)) return null;
  if (!rule.types?.includes(target)) return `${layer} may not import ${target}.`;
  return typeOnly ? null : `${layer} may import only types of ${target}.`;
}

/** ESLint's side: every way in which a module is named.
 * @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{reason}}' } },
  create(context) {
    const from = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node, typeOnly) => {
      const source = node?.value;
      if (typeof source !== 'string') return;
      const reason = forbidden(from, source, typeOnly);
      if (reason !== null) context.report({ node, messageId: 'forbidden', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      'NewExpression[callee.name="URL"]': (node) => {
        // new Worker(new URL('./worker.ts', import.meta.url)) starts an entry; nothing is imported.
        const source = node.arguments[0]?.value;
        if (typeof source === 'string' && source.startsWith('.') && layerOf(from) !== 'taskpane entry') {
          check(node.arguments[0], false);
        }
      },
    };
  },
};
