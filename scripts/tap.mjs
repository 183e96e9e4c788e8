/** What Node's test runner says in TAP: how many tests passed, and why the others did not. */

/** The runner's own sums, from the end of its report. */
export function countOf(text) {
  const last = (word) =>
    Number(
      text
        .match(new RegExp(`^# ${word} (\\d+)`, 'gm'))
        ?.at(-1)
        .split(' ')[2] ?? 0,
    );
  return {passed: last('pass'), failed: last('fail') + last('cancelled')};
}

/** Each failed test with its place and its error, suites that failed only by a test left out. */
export function failuresOf(text) {
  const failed = /^( *)not ok \d+ - (.*)\n\1 {2}---\n((?:.*\n)*?)\1 {2}\.\.\.$/gm;
  return [...text.matchAll(failed)]
    .filter(([, , , details]) => !details.includes("failureType: 'subtestsFailed'"))
    .map(([, indent, name, details]) => {
      const [, place = ''] = /location: '(.*)'/.exec(details) ?? [];
      const [, error = ''] =
        /error: (?:\|-\n)?((?:.*\n)*?) *(?:code|name|stack):/.exec(details) ?? [];
      return `${name}\n  ${place}\n${error.replaceAll(new RegExp(`^${indent}  ?`, 'gm'), '  ').trimEnd()}`;
    });
}
