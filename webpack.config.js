const { chmodSync, existsSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, DefinePlugin, sources } = require('webpack');
const { version } = require('./package.json');
const { contentSecurityPolicy, headersFor, pages } = require('./scripts/contentSecurityPolicy');
const { webConfig } = require('./scripts/webConfig');

const defaultOrigin = 'https://localhost:3000';
const dist = join(__dirname, 'dist');

/** Where the files will stand; the manifest has to name it. Throws on anything that Office would refuse. */
function originOf(env) {
  const given = env.origin ?? defaultOrigin;
  const origin = URL.canParse(given) ? new URL(given) : null;
  if (origin?.protocol !== 'https:') throw new Error(`--env origin has to be an address that begins with https://, not ${given}`);
  return origin.href.replace(/\/$/, '');
}

/**
 * The manifest for where the files stand. `--env shortcuts=no` leaves the keyboard shortcuts out: the schema that
 * Microsoft has published does not know `ExtendedOverrides`, and a check that goes by it refuses the manifest.
 */
const manifestFor = (text, origin, env) => {
  if (![undefined, 'yes', 'no'].includes(env.shortcuts)) throw new Error(`--env shortcuts has to be yes or no, not ${env.shortcuts}`);
  const moved = text.replaceAll(defaultOrigin, origin);
  return env.shortcuts === 'no' ? moved.replace(/\s*<ExtendedOverrides [^>]*\/>/, '') : moved;
};

const compile = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const page = ([entry, { filename, office }]) => new HtmlPlugin({
  template: join(__dirname, `src/taskpane/${entry}.html`),
  filename,
  chunks: [entry],
  scriptLoading: 'defer',
  templateParameters: { policy: contentSecurityPolicy(office) },
});

/** For IIS, when every other file has its name. */
const forIis = {
  apply: (compiler) => compiler.hooks.thisCompilation.tap('web.config', (compilation) => {
    compilation.hooks.processAssets.tap({ name: 'web.config', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
      compilation.emitAsset('web.config', new sources.RawSource(webConfig(Object.keys(assets))));
    });
  }),
};

/** The pane in Excel with the ribbon's commands, their small window, the browser page and its worker. */
const pane = (mode, origin, env) => ({
  name: 'pane',
  mode,
  // es2021: what the oldest supported Excel (LTSC 2021 with WebView2, Safari on its Macs) can run.
  target: ['web', 'es2021'],
  entry: {
    taskpane: './src/taskpane/excel.tsx',
    page: './src/taskpane/page.tsx',
    said: './src/taskpane/said.ts',
  },
  output: {
    path: dist,
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    assetModuleFilename: '[name].[contenthash:12][ext]',
    clean: { keep: 'cli.js' },
  },
  // Never eval: the policy forbids it, in development too.
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [compile('es2021')] },
  optimization: { chunkIds: 'named', moduleIds: 'deterministic' },
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: join(__dirname, '.cache/webpack'), buildDependencies: { config: [__filename] } },
  plugins: [
    ...Object.entries(pages).map(page),
    forIis,
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.{png,js}', to: '[path][name][ext]' },
        { from: 'examples', to: 'examples' },
        {
          from: 'shortcuts.json',
          to: 'shortcuts.json',
        },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (content) => manifestFor(content.toString('utf8'), origin, env),
        },
      ],
    }),
  ],
});

/** One file that Node runs, with all it needs inside. */
const commandLine = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  entry: { cli: './src/cli.ts' },
  output: { path: dist, filename: 'cli.js' },
  devtool: false,
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [compile('es2022')] },
  performance: { hints: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new DefinePlugin({ PROGRAM_VERSION: JSON.stringify(version) }),
    {
      apply: (compiler) => compiler.hooks.afterEmit.tap('executable', () => {
        if (existsSync(join(dist, 'cli.js'))) chmodSync(join(dist, 'cli.js'), 0o755);
      }),
    },
  ],
});

/** `npm start`: the browser page on this machine; with `--env https` the same for Excel. */
const server = (env) => ({
  host: 'localhost',
  port: 3000,
  server: env.https
    ? { type: 'https', options: { key: process.env.BUDGET_TLS_KEY, cert: process.env.BUDGET_TLS_CERT } }
    : 'http',
  open: Boolean(process.env.DISPLAY) || ['win32', 'darwin'].includes(process.platform),
  // Without the socket of hot replacement the page runs under the same policy as in production.
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
  static: false,
  headers: (request) => Object.entries(headersFor(request.path)).map(([key, value]) => ({ key, value })),
});

module.exports = (env, { mode = 'production' }) => {
  const configurations = [pane(mode, originOf(env), env), commandLine(mode)];
  if (env.WEBPACK_SERVE) return [{ ...configurations[0], devServer: server(env) }];
  return configurations.filter((each) => existsSync(join(__dirname, Object.values(each.entry)[0])));
};
