/** The caravan waits at a gap in the road. */
export default `<path class="f1 n" d="M0 92h62v38H0zM138 92h62v38h-62z"/><path d="M0 92h62v38M200 92h-62v38"/>
<path class="r" d="M0 82h58"/><path class="g" stroke-dasharray=".1 7" d="M66 82h70"/><path class="g" d="M144 82h56"/>
<g transform="translate(8 36)"><path class="f3" d="M4 28a20 20 0 0 1 40 0z"/><path d="M24 8v20M-2 28h54"/><circle class="f0" cx="13" cy="36" r="6"/><circle class="f0" cx="36" cy="36" r="6"/></g>
<path class="t" d="M86 42a20 20 0 0 1 28 0M94 52a10 10 0 0 1 12 0M100 62v.1M80 30l40 40"/>`;
