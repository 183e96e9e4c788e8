import {css} from 'lit';

/** The picture: body, ghost, guides and marks. */
export const figureStyles = css`
  .figure {
    --_body: color-mix(in srgb, var(--_ink) 9%, var(--_tint));
    width: 100%;
    height: auto;
    overflow: visible;
    /* Painted apart from the words beside it, which do not change while a heel moves. */
    isolation: isolate;
    direction: ltr;
    /* A drag moves a heel; it selects nothing. */
    -webkit-user-select: none;
    user-select: none;
  }
  .figure path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure .ghost {
    stroke: var(--_edge);
    stroke-width: 2.5;
    stroke-dasharray: 0.1 4.5;
  }
  .figure .ground {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .figure .body {
    fill: var(--_body);
    stroke: var(--_edge);
    stroke-width: 2;
    /* Parts that overlap show one edge around all of them. */
    paint-order: stroke;
  }
  .figure .shoe {
    fill: var(--_soft);
  }
  .figure .sole {
    fill: var(--_ink);
  }
  .figure .reference {
    stroke: var(--_soft);
    stroke-width: 1.25;
    stroke-dasharray: 3 3.5;
  }
  .figure .wedge {
    fill: var(--_notice);
    opacity: 0.35;
  }
  .figure .guide {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .grip {
    touch-action: pan-y;
  }
  .mark {
    cursor: pointer;
  }
  .figure .dot {
    fill: var(--_card);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .figure .dot.lit {
    fill: var(--_notice);
    stroke: var(--_card);
    stroke-width: 1.25;
  }
  .figure .ring {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .figure .leader {
    stroke: var(--_soft);
    stroke-width: 1;
  }
  .mark.bare .label {
    visibility: hidden;
  }
  .mark text {
    font-size: 12.5px;
  }
  .mark .name {
    fill: var(--_soft);
  }
  .mark .value {
    fill: var(--_ink);
    font-size: 15px;
    font-weight: 650;
  }
  .mark.chosen .name {
    fill: var(--_accent);
    font-weight: 650;
  }
`;
