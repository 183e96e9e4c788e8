/** Whether what no reader could read is seen: each fault is made once. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';
import {layoutFaults} from './layout.mjs';
import {unmarkedTexts} from './marked.mjs';

const TAG = 'a-widget';

let browser;
let page;
before(async () => {
  browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
  page = await browser.newPage({viewport: {width: 320, height: 640}});
});
after(() => browser.close());

/** What `look` tells of a widget with this inside. */
async function told(look, inside, lang = 'en', attributes = '') {
  await page.setContent(
    `<body style="margin:0;font:16px/1.5 sans-serif"><${TAG} ${attributes}></${TAG}>`,
  );
  await page.locator(TAG).evaluate((widget, html) => {
    widget.attachShadow({mode: 'open'}).innerHTML = html;
  }, `<style>p{margin:0}</style><div class="root" lang="${lang}">${inside}</div>`);
  return page.evaluate(look, [TAG]);
}

describe('a reader', () => {
  const CASES = [
    [
      'a widget wider than its place',
      '<p style="width:400px">Text</p>',
      /needs 400 px and has 320/,
    ],
    [
      'a text that leaves its box',
      '<p style="width:30px;white-space:nowrap">Long text</p>',
      /leaves its box/,
    ],
    [
      'a text that is cut',
      '<p style="overflow:hidden;white-space:nowrap;width:30px">Long text</p>',
      /is cut\./,
    ],
    [
      'a choice that is cut',
      '<select style="width:60px"><option>A long choice</select>',
      /is cut in a list/,
    ],
    [
      'a word that is broken',
      '<p style="width:50px;overflow-wrap:anywhere">Assessment</p>',
      /“Assessment” is broken/,
    ],
    [
      'a phone number that is broken',
      '<p style="width:70px">516-387-0053</p>',
      /“516-387-0053” is broken/,
    ],
    [
      'a text under another',
      '<p>One text</p><p style="margin-top:-20px">Other text</p>',
      /“One text” and “Other text” overlap/,
    ],
    [
      'a label outside of its picture',
      '<svg width="90" height="30" style="overflow:visible"><text x="60" y="20">Label text</text></svg>',
      /leaves its picture/,
    ],
  ];
  for (const [what, inside, expected] of CASES)
    it(`is kept from ${what}`, async () => {
      const faults = await told(layoutFaults, inside);
      assert.match(faults.join('\n'), expected);
    });

  it('may meet what is no fault', async () => {
    const fine = [
      '<p>A text that goes on for so long that it needs a line or two of its own.</p>',
      '<p style="width:90px">Face-to-face-assessment</p>',
      '<p hidden style="width:30px;white-space:nowrap">Not shown yet</p>',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">For ears only</p>',
      '<select><option>A long choice of words</select>',
      '<svg width="90" height="30"><text x="10" y="20">Label</text></svg>',
    ];
    assert.deepEqual(await told(layoutFaults, fine.join('')), []);
    const chinese = '<p style="width:50px">物理治疗师和患者</p>';
    assert.deepEqual(await told(layoutFaults, chinese, 'zh-Hans'), []);
    const given = '<p style="width:50px;overflow-wrap:anywhere">Llanfairpwll</p>';
    assert.deepEqual(await told(layoutFaults, given, 'en', 'locality="Llanfairpwll"'), []);
  });
});

describe('a text that no translator got', () => {
  for (const [what, inside] of [
    ['as text', '<p>[Ţêxţ]</p><p>Text</p>'],
    ['beside a translated one', '<p>[Ţêxţ] text</p>'],
    ['as a name', '<button aria-label="Close">[Çļööšêê]</button>'],
    ['in a picture', '<svg><text>4.5 mm</text></svg>'],
    ['behind a bracket without its pair', '<p>[Ţêxţ</p>'],
  ])
    it(`is found ${what}`, async () => {
      assert.equal((await told(unmarkedTexts, inside, 'en-XA')).length, 1);
    });

  it('is not a number, what the page gave, a source, or a text with a link in it', async () => {
    const fine =
      '<p>516-387-0053, 1.5°</p><p>A clinic</p><p>[Çââļļ <a>Bob [öör] 911</a>]</p>' +
      '<ul class="sources"><li>A study (2022)</li></ul><p lang="en">In English</p>';
    assert.deepEqual(await told(unmarkedTexts, fine, 'en-XA', 'clinic-name="A clinic"'), []);
  });
});
