import { runNode } from '../../scripts/steps.mjs';

it('300 spoilt packages: no crash, no hang, no output that the checker refuses, inspect and report of one mind', async () => {
  const { code, output } = await runNode('scripts/fuzz.mjs', ['--seed', '1', '--count', '300']);
  expect([code, output]).toEqual([0, expect.stringMatching(/^300 packages of seed 1 in \d+ s: .*; 0 faults\n$/)]);
}, 300_000);
