/** From a file of English content to one that waits for its translation. */
import ts from 'typescript';

/** What stands beside the words of a unit: none of its texts is read by readers. */
const ABOUT = new Set(['id', 'article', 'sources', 'grade', 'section']);

/** A signature is for one language alone. */
const SIGNED = /^ *(?:reviewedBy|reviewedOn|nextReview): .*,\n/gm;

/** The same file with `mark` before every text, and nothing signed. */
export function stubOf(code, mark) {
  const unsigned = code.replace(SIGNED, '').replace(/\breviewed: true\b/g, 'reviewed: false');
  const starts = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) {
      if (!ABOUT.has(node.name.getText())) visit(node.initializer);
      return;
    }
    if (ts.isStringLiteralLike(node)) starts.push(node.getStart() + 1);
    // Of a text in several pieces the first one has its mark.
    else if (ts.isBinaryExpression(node)) visit(node.left);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', unsigned, ts.ScriptTarget.ES2022, true));
  return starts.reverse().reduce((text, at) => text.slice(0, at) + mark + text.slice(at), unsigned);
}
