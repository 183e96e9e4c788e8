import type {WidgetSeen, World} from '../../src/doctor/world.js';

/** A page on which all is well, but for what is given. */
export function aWorld(differs: Partial<World> = {}): World {
  return {
    version: '1.2.0',
    base: 'https://cdn.example/v1/',
    isSecure: true,
    isHttps: true,
    isSettled: true,
    pageLang: 'en',
    ranVersion: '1.2.0',
    settings: [],
    hasTagManager: false,
    writesLists: true,
    known: {'consult-cta': ['heading', 'phone', 'mode'], 'back-pain-tips': ['heading', 'tips']},
    scripts: [aScript()],
    widgets: [aWidget()],
    strangers: [],
    doubles: [],
    files: [],
    blocked: [],
    refused: [],
    texts: [],
    config: {is: 'absent', kind: '', entries: []},
    ...differs,
  };
}

/** The loader, as it has run. */
export function aScript(differs: Partial<World['scripts'][number]> = {}): World['scripts'][number] {
  return {
    address: 'https://cdn.example/v1/ascent.js',
    file: 'ascent.js',
    ran: true,
    integrity: '',
    settings: [],
    confusing: [],
    ...differs,
  };
}

/** A widget with nothing wrong. */
export function aWidget(differs: Partial<WidgetSeen> = {}): WidgetSeen {
  return {
    tag: 'consult-cta',
    element: document.createElement('div'),
    isDiv: false,
    state: 'shown',
    version: '1.2.0',
    attributes: [],
    insideOf: '',
    hasText: true,
    hasPhone: true,
    lang: 'en',
    box: {width: 600, height: 500, isHidden: false, cut: 0, cutBy: ''},
    within: '',
    level: 2,
    hasLevel: false,
    levelBefore: 1,
    besideHeading: false,
    ...differs,
  };
}
