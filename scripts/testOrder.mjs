import SequencerPackage from '@jest/test-sequencer';

const Sequencer = SequencerPackage.default ?? SequencerPackage;

/**
 * Files of tests that take longest, in this order: breakdowns at every place, browsers, the largest files and the
 * oddest, LibreOffice, commands in processes of their own. A clean clone knows no durations, and a long file must not
 * be left alone at the end.
 */
const longest = [
  /\/hosts\/excel\/(?:endToEnd|looks|\w*[fF]aults)\.test/, /\/test\/browser\//, /\/hosts\/xlsx\/(?:odd|limits)\.test/,
  /[lL]ibreOffice|writer\.test/, /\/test\/(?:cli|commandLine\/)/,
];

const rank = ({ path }) => {
  const at = longest.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return at < 0 ? longest.length : at;
};

/** The long ones first, otherwise as jest has it: by how long each took, or by its size. */
export default class TestOrder extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
