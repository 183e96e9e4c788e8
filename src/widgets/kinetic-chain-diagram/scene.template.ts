import {nothing, svg, type SVGTemplateResult} from 'lit';
import {gripTemplate, markTemplate, type Pointing} from './figure.template.js';
import type {ChainState} from './chain.js';
import {scene, type Layer, type SceneId} from './scene.js';

/** The inside of a picture of the chain, back to front. */
export function sceneTemplate(
  id: SceneId,
  state: ChainState,
  scale: number,
  pointing: Pointing,
): SVGTemplateResult {
  const {shift, ghost, layers, references, wedges, guides, marks, grip} = scene(id, state, scale);
  return svg`<path class="ground" d="M-120 0H120" />
    <g transform="translate(${shift})">
      <g class="ghost">${ghost.map((d) => svg`<path d=${d} />`)}</g>
      ${layers.map(layerTemplate)}
      <path class="reference" d=${references} />
      ${wedges.map((d) => svg`<path class="wedge" d=${d} />`)}
      ${guides.map((d) => svg`<path class="guide" d=${d} />`)}
      ${marks.map((mark) => markTemplate(mark, pointing))}
      ${grip ? gripTemplate(grip.side, grip) : nothing}
    </g>`;
}

function layerTemplate({far, body = [], shoe}: Layer): SVGTemplateResult {
  return svg`<g class=${far ? 'far' : ''}>
    <g class="edge">${body.map((d) => svg`<path d=${d} />`)}</g>
    <g class="skin">${body.map((d) => svg`<path d=${d} />`)}</g>
    ${
      shoe
        ? svg`<g transform=${shoe.transform ?? nothing}><path class="shoe" d=${shoe.upper} /><path class="sole" d=${shoe.sole} /></g>`
        : nothing
    }
  </g>`;
}
