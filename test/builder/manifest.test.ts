import {expect} from '@open-wc/testing';
import {widgetsOf, type Field, type Manifest} from '../../src/builder/manifest.js';

const attribute = (name: string, type: string, standard = 'null', description = '') => ({
  name,
  type: {text: type},
  default: standard,
  description,
});

const widget = (tagName: string, attributes: ReturnType<typeof attribute>[] = []) => ({
  declarations: [
    {kind: 'class', name: 'Widget', tagName, summary: `What ${tagName} is`, attributes},
  ],
});

/** The form's field for an attribute that the manifest documents so. */
function fieldOf(...documented: Parameters<typeof attribute>): Field | undefined {
  const [read] = widgetsOf({modules: [widget('stride-clock', [attribute(...documented)])]});
  return read?.fields[0];
}

describe('the list of widgets', () => {
  it('has each element with a tag, by name, in words', () => {
    const base = {declarations: [{kind: 'class', name: 'Base', attributes: []}]};
    const manifest: Manifest = {
      modules: [widget('stride-clock'), base, {}, widget('consult-cta')],
    };
    const names = widgetsOf(manifest).map(({tag, name, summary}) => [tag, name, summary]);
    expect(names).to.deep.equal([
      ['consult-cta', 'Consult CTA', 'What consult-cta is'],
      ['stride-clock', 'Stride clock', 'What stride-clock is'],
    ]);
  });

  it('offers each documented attribute of the real widgets once, but not the ones for programs', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const documented = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName);
    expect(documented.length).to.be.at.least(3);
    for (const {tagName, attributes = []} of documented) {
      const names = attributes
        .map(({name}) => name)
        .filter((name) => !['announce', 'booked', 'request-status'].includes(name));
      const fields = widgetsOf(manifest).find(({tag}) => tag === tagName)?.fields ?? [];
      expect(fields.map(({name}) => name)).to.have.members(names);
      expect(fields.map(({name}) => name)).to.have.lengthOf(names.length);
    }
  });
});

describe('a field of the form', () => {
  it('is a choice where the type lists its values, on one line or on several', () => {
    const choices = ['list', 'cards', 'steps'];
    for (const type of [
      "'list' | 'cards' | 'steps'",
      "| 'list'\n    | 'cards'\n    | 'steps'",
      '"list" | "cards" | "steps" | null',
    ]) {
      const field = fieldOf('layout', type, "'list'");
      expect(field).to.deep.include({kind: 'choice', choices, standard: 'list', group: 'widget'});
    }
    expect(fieldOf('scale', '1 | 3 | 5', '3')).to.deep.include({choices: ['1', '3', '5']});
  });

  it('is open where the type takes any text beside the values it lists', () => {
    expect(fieldOf('open', "'all' | string | null")).to.deep.include({kind: 'text', choices: []});
  });

  it('is a number with the bounds that its description names', () => {
    const said = 'Roll of the left heel in degrees, -6 to 10, + = rolls in. Default: 0.';
    const field = fieldOf('left', 'string | number | null', 'null', said);
    expect(field).to.deep.include({kind: 'number', min: -6, max: 10, standard: '0'});
    expect(field?.help).to.equal('Roll of the left heel in degrees, -6 to 10, + = rolls in.');
    expect(fieldOf('left', 'number')).to.not.have.any.keys('min', 'max');
  });

  it('is a list of ids where its description lists them in an order', () => {
    const said = 'Which tips, in which order: ids from core, bone-stress. Default: all.';
    const field = fieldOf('tips', 'string | null', 'null', said);
    expect(field).to.deep.include({kind: 'ids', choices: ['core', 'bone-stress']});
    expect(field?.help).to.equal('Which tips, in which order.');
  });

  it('is a color or an address by its name', () => {
    expect(fieldOf('accent', 'string | null')).to.include({kind: 'color', group: 'look'});
    expect(fieldOf('booking-url', 'string | null')).to.include({kind: 'url', label: 'Booking URL'});
    expect(fieldOf('website', 'string | null')).to.include({kind: 'url', group: 'clinic'});
  });

  it('knows what the widget does without it, from the code or from the description', () => {
    const standard = (value: string, said: string): unknown =>
      fieldOf('phone', 'string | null', value, said)?.standard;
    expect(standard('null', 'The number. Default: 516-387-0053.')).to.equal('516-387-0053');
    expect(standard('null', 'The level, 1 to 6. Default 2; parts go one deeper.')).to.equal('2');
    expect(standard("'auto'", 'Light or dark.')).to.equal('auto');
    expect(standard('null', 'Address. Not set: no link.')).to.equal(null);
  });

  it('can be left out on purpose where an empty value means that', () => {
    const said = 'Replaces the title; an empty value hides it.';
    const field = fieldOf('heading', 'string | null', 'null', said);
    expect(field).to.include({hideable: true, help: 'Replaces the title.', standard: null});
    expect(fieldOf('tips', 'string | null')).to.include({hideable: false});
  });

  it('stands with its like: the widget’s own, how it looks, the clinic', () => {
    const names = ['phone', 'theme', 'layout', 'clinic-name', 'announce', 'heading'];
    const [read] = widgetsOf({
      modules: [
        widget(
          'stride-clock',
          names.map((name) => attribute(name, 'string')),
        ),
      ],
    });
    expect(read?.fields.map(({name, group}) => `${group} ${name}`)).to.deep.equal([
      'widget layout',
      'look heading',
      'look theme',
      'clinic clinic-name',
      'clinic phone',
    ]);
  });
});
