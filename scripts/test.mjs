/**
 * `npm test`: builds and checks, then every test. Tests whose tool is missing are left out with a line that says so;
 * where CI is set that is a failure. Ends with `N passed, N failed`, build and checks counting as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './steps.mjs';
import { findTool, tools } from './tools.mjs';

const counts = { passed: 0, failed: 0 };
const count = (success) => { counts[success ? 'passed' : 'failed'] += 1; };

/** Shows each step's line as it ends. */
const checked = async () => (await runNode('scripts/check.mjs', ['--build'], { show: true })).code === 0;

/** Jest's arguments that leave out what can't run here, and the variables that name the tools. */
function provide() {
  const env = {};
  const left = [];
  for (const [variable, { title, remedy, tests }] of Object.entries(tools)) {
    const path = findTool(variable);
    if (path !== null) {
      env[variable] = path;
      continue;
    }
    console.log(`${title} is missing, so its tests are left out: ${remedy}.`);
    if (process.env.CI) count(false);
    left.push(...tests);
  }
  return { env, args: left.length > 0 ? ['--testPathIgnorePatterns', '/node_modules/', ...left] : [] };
}

async function jest() {
  const { env, args } = provide();
  const report = join(root, '.cache', 'jest.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  await runNode('node_modules/jest/bin/jest.js', ['--json', '--outputFile', report, ...args], { show: true, env });
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += found.numPassedTests;
    counts.failed += found.numFailedTests + found.numRuntimeErrorTestSuites;
  } catch {
    console.log('jest ended without a result.');
    count(false);
  }
}

count(await checked());
await jest();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
