// The order in which test files begin: those that take minutes first, so that no core waits for the last of them.

const { default: Sequencer } = require("@jest/test-sequencer");

const LONG = [
  "scenarios/fail",
  "scenarios/hands",
  "scenarios/grid",
  "scenarios/kill",
  "deploy/",
  "browser/",
  "pages/",
];

function rank({ path }) {
  const at = LONG.findIndex((each) => path.includes(`/test/${each}`));
  return at < 0 ? LONG.length : at;
}

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
};
