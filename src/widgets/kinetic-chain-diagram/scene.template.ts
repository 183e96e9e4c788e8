import {nothing, svg, type SVGTemplateResult} from 'lit';
import {gripTemplate, marksTemplate, type Pointing} from './figure.template.js';
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
      <path class="ghost" d=${ghost} />
      ${layers.map(layerTemplate)}
      <path class="reference" d=${references} />
      <path class="wedge" d=${wedges} />
      <path class="guide" d=${guides} />
      ${marksTemplate(marks, pointing)}
      ${grip ? gripTemplate(grip.side, grip) : nothing}
    </g>`;
}

function layerTemplate({far, body, shoe}: Layer): SVGTemplateResult {
  return svg`<g class=${far ? 'far' : ''}>
    ${body ? svg`<path class="body" d=${body} />` : nothing}
    ${
      shoe
        ? svg`<g transform=${shoe.transform ?? nothing}><path class="shoe" d=${shoe.upper} /><path class="sole" d=${shoe.sole} /></g>`
        : nothing
    }
  </g>`;
}
