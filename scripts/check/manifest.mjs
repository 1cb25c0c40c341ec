import { descendants, find, parseXml } from './xml.mjs';

/**
 * What Office asks of an add-in-only manifest and tells nobody about: it just does not load the add-in.
 * Parents with their children in the one order that is allowed; `*` after a name: any number of them.
 */
const order = {
  OfficeApp: ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions',
    'VersionOverrides', 'ExtendedOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint*'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  OfficeTab: ['Group*'],
  Group: ['Label', 'Icon', 'Control*'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const required = {
  OfficeApp: ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};

/** Which table of the resources a resid of an element has to stand in. */
const table = (element, parent) => {
  if (element.name === 'bt:Image') return 'bt:Images';
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime'].includes(element.name)) return 'bt:Urls';
  return element.name === 'Description' && parent !== 'OfficeApp' ? 'bt:LongStrings' : 'bt:ShortStrings';
};

const longest = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

function* checkOrder(root) {
  for (const { name, children } of descendants(root)) {
    for (const child of required[name] ?? []) {
      if (!children.some((each) => each.name === child)) yield `<${name}> lacks <${child}>.`;
    }
    if (!order[name]) continue;
    const places = order[name].map((each) => each.replace('*', ''));
    let last = -1;
    for (const child of children) {
      const place = places.indexOf(child.name);
      if (place < 0) yield `<${child.name}> may not stand in <${name}>.`;
      else if (place < last) yield `<${child.name}> in <${name}> has to stand before <${places[last]}>.`;
      else if (place === last && !order[name][place].endsWith('*')) yield `<${name}> holds <${child.name}> twice.`;
      last = Math.max(last, place);
    }
  }
}

function* checkBasics(root) {
  const text = (...path) => find(root, ...path)?.text.trim() ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id'))) yield '<Id> is not a GUID.';
  if (!/^\d+(\.\d+){1,3}$/.test(text('Version'))) yield '<Version> is not numbers with dots.';
  if (text('DefaultLocale') !== 'sv-SE') yield '<DefaultLocale> has to be sv-SE.';
  if (text('Permissions') !== 'ReadWriteDocument') yield '<Permissions> has to be ReadWriteDocument.';
  if (find(root, 'Hosts', 'Host')?.attributes.Name !== 'Workbook') yield '<Hosts> has to name Workbook.';
  const sets = [...descendants(root)].filter((each) => /^(bt:)?Set$/.test(each.name) && each.attributes.Name === 'ExcelApi');
  const versions = new Set(sets.map((each) => each.attributes.MinVersion));
  if (sets.length !== 2 || versions.size !== 1) yield 'ExcelApi has to be required twice, with the same MinVersion.';
  for (const [name, limit] of [['DisplayName', 125], ['Description', 250]]) {
    yield* checkString(find(root, name), `<${name}>`, limit);
  }
}

function* checkString(element, where, limit) {
  if (!element) return;
  const english = element.children.find((each) => /^(bt:)?Override$/.test(each.name) && each.attributes.Locale === 'en-US');
  if (!english) yield `${where} lacks its text in en-US.`;
  for (const value of [element.attributes.DefaultValue ?? '', english?.attributes.Value ?? 'x']) {
    if (value === '') yield `${where} has an empty text.`;
    if (value.length > limit) yield `${where} has ${value.length} characters; at most ${limit} are allowed.`;
  }
}

function* checkResources(root) {
  const resources = find(root, 'VersionOverrides', 'Resources');
  const tables = new Map((resources?.children ?? []).map((each) => [each.name, each.children]));
  const all = [...tables.values()].flat().map((each) => each.attributes.id ?? '');
  const used = new Set();
  const visit = function* (element, parent) {
    const { resid } = element.attributes;
    if (resid !== undefined) {
      used.add(resid);
      const home = table(element, parent);
      if (!tables.get(home)?.some((each) => each.attributes.id === resid)) {
        yield `<${element.name}> names ${resid}, which is not in <${home}>.`;
      }
    }
    for (const child of element.children) yield* visit(child, element.name);
  };
  yield* visit(root, '');
  for (const id of all) {
    if (id.length > 32) yield `The resource id ${id} is longer than 32 characters.`;
    if (!used.has(id)) yield `The resource ${id} is not used.`;
    if (all.indexOf(id) !== all.lastIndexOf(id)) yield `The resource id ${id} stands twice.`;
  }
  for (const [name, limit] of Object.entries(longest)) {
    for (const each of tables.get(name) ?? []) yield* checkString(each, `The string ${each.attributes.id}`, limit);
  }
}

/** Every address of the manifest, with the size that an icon has to have. */
function addresses(root) {
  const sizes = new Map();
  for (const each of descendants(root)) {
    if (each.name === 'bt:Image' && each.attributes.resid) sizes.set(each.attributes.resid, Number(each.attributes.size));
  }
  const size = (each) => ({ IconUrl: 32, HighResolutionIconUrl: 64 }[each.name] ?? sizes.get(each.attributes.id));
  const found = [...descendants(root)].filter((each) => /^https?:|^\/\//.test(each.attributes.DefaultValue ?? '') ||
    ['bt:Url', 'bt:Image', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].includes(each.name) && each.attributes.DefaultValue !== undefined);
  const overrides = [...descendants(root)].filter((each) => each.name === 'ExtendedOverrides');
  return [...found.map((each) => ({ url: each.attributes.DefaultValue ?? '', size: size(each) })),
    ...overrides.map((each) => ({ url: each.attributes.Url ?? '', size: undefined }))];
}

/**
 * The shared runtime: one page for the runtime, the pane and the commands, or Excel starts several. It is used where
 * Excel has it, and not required: elsewhere the same page is opened once for each.
 */
function* checkRuntime(root) {
  const all = [...descendants(root)];
  const named = (name, within) => all.filter((each) => each.name === name)
    .filter((each) => within === undefined || all.some((parent) => parent.name === within && parent.children.includes(each)))
    .map((each) => each.attributes.resid);
  const runtime = all.find((each) => each.name === 'Runtime');
  if (!runtime) yield 'There is no <Runtime>: the pane and the ribbon would not know of each other.';
  else if (runtime.attributes.lifetime !== 'long') yield 'The <Runtime> has to have lifetime="long".';
  const pages = new Set([...named('Runtime'), ...named('FunctionFile'), ...named('SourceLocation', 'Action')]);
  if (pages.size > 1) yield `Runtime, FunctionFile and the pane have to name one page, not ${[...pages].join(', ')}.`;
  if (all.some((each) => /^(bt:)?Set$/.test(each.name) && each.attributes.Name === 'SharedRuntime')) yield 'SharedRuntime may not be required: an Excel without it would not load the add-in.';
}

const isKey = /^(?:(?:Ctrl|Alt|Shift)\+){2,3}[A-Z0-9]$/;
const isMacKey = /^(?:(?:Command|Ctrl|Alt|Shift)\+){2,4}[A-Z0-9]$/;

/** What is wrong with the file of keyboard shortcuts that <ExtendedOverrides> names, which no schema of Microsoft's manifest knows. */
export function checkShortcuts(text, functions) {
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return [`The shortcuts are no JSON: ${error.message}`];
  }
  const { actions = [], shortcuts = [] } = file;
  const ids = actions.map(({ id }) => id);
  const problems = [];
  for (const { id, type, name = '' } of actions) {
    if (!functions.includes(id)) problems.push(`The shortcut's action ${id} is not registered by the pane.`);
    if (type !== 'ExecuteFunction') problems.push(`The action ${id} has to be of the type ExecuteFunction.`);
    if (name === '' || name.length > 128) problems.push(`The action ${id} needs a name of at most 128 characters.`);
    if (!shortcuts.some(({ action }) => action === id)) problems.push(`The action ${id} has no key.`);
  }
  for (const { action, key = {} } of shortcuts) {
    if (!ids.includes(action)) problems.push(`A shortcut names ${action}, which is no action.`);
    if (!isKey.test(key.default ?? '')) problems.push(`${action}: ${key.default} has to be two or three of Ctrl, Alt and Shift and one letter or digit.`);
    if (key.mac !== undefined && !isMacKey.test(key.mac)) problems.push(`${action}: ${key.mac} is no shortcut of a Mac.`);
  }
  for (const which of ['default', 'mac']) {
    const keys = shortcuts.flatMap(({ key }) => key?.[which] ?? []);
    for (const key of new Set(keys)) if (keys.filter((each) => each === key).length > 1) problems.push(`${key} stands for two actions.`);
  }
  return problems;
}

function* checkAddresses(root, fileOf) {
  const origins = new Set();
  for (const { url, size } of addresses(root)) {
    if (!URL.canParse(url) || !url.startsWith('https://')) {
      yield `${url} has to begin with https://.`;
      continue;
    }
    origins.add(new URL(url).origin);
    const file = fileOf(new URL(url).pathname.slice(1));
    if (file === null) yield `${url} points at nothing that is built.`;
    else if (size !== undefined) {
      const real = pngSize(file);
      if (real?.width !== size || real.height !== size) {
        yield `${url} has to be a PNG of ${size} × ${size} pixels${real ? `, not ${real.width} × ${real.height}` : ''}.`;
      }
    }
  }
  if (origins.size > 1) yield `All addresses have to share one host: ${[...origins].join(', ')}.`;
}

function* checkIcons(root) {
  for (const each of descendants(root)) {
    if (each.name !== 'Icon') continue;
    const sizes = each.children.map((image) => image.attributes.size).join(' ');
    if (sizes !== '16 32 80') yield `An <Icon> has the sizes ${sizes || 'none'}; it needs 16 32 80.`;
  }
}

function* checkCommands(root, functions) {
  const ids = [...descendants(root)].filter((each) => ['Group', 'Control'].includes(each.name)).map((each) => each.attributes.id);
  for (const id of new Set(ids)) if (ids.filter((each) => each === id).length > 1) yield `The id ${id} stands twice.`;
  for (const each of descendants(root)) {
    if (each.name === 'FunctionName' && !functions.includes(each.text.trim())) {
      yield `The ribbon calls ${each.text.trim()}, which the pane does not register.`;
    }
  }
}

/** Width and height out of a PNG's first bytes; null when it is none. */
export function pngSize(bytes) {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * Everything that is wrong with a manifest, a sentence each.
 * `fileOf` gives the bytes of a built file by its path (`assets/icon-32.png`), or null;
 * `functions` are the names that the ribbon's script registers.
 */
export function checkManifest(xml, { fileOf, functions }) {
  let root;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [error.message];
  }
  if (root.name !== 'OfficeApp') return ['The root element has to be <OfficeApp>.'];
  const shortcuts = [...descendants(root)].find((each) => each.name === 'ExtendedOverrides')?.attributes.Url;
  const file = shortcuts !== undefined && URL.canParse(shortcuts) ? fileOf(new URL(shortcuts).pathname.slice(1)) : null;
  return [...checkOrder(root), ...checkBasics(root), ...checkResources(root), ...checkAddresses(root, fileOf),
    ...checkIcons(root), ...checkRuntime(root), ...checkCommands(root, functions),
    ...file === null ? [] : checkShortcuts(file.toString('utf8'), functions)];
}

/** `1.9`: the set of ExcelApi that the manifest requires. */
export const requiredExcelApi = (xml) => /Name="ExcelApi"\s+MinVersion="([\d.]+)"/.exec(xml)?.[1] ?? null;
