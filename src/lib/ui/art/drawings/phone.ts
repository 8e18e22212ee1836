/** A message on a phone, and a hook with a card as bait. */
export default `<path class="f1 n" d="M0 146h640v64H0z"/><path d="M0 146h640"/>
<path class="r" d="M-4 180h220c30 0 30-14 60-14h100c30 0 30 14 60 14h210"/>
<rect class="f0" x="250" y="16" width="140" height="230" rx="20"/><path class="f1 t" d="M264 42h112v142H264z"/><path d="M306 29h28"/>
<path class="f0 t" d="M274 54h62a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8h-50l-12 10V62a8 8 0 0 1 0-8z"/><path class="t" d="M286 65h44M286 75h30"/>
<path class="f2 t" d="M366 104h-56a8 8 0 0 0-8 8v14a8 8 0 0 0 8 8h44l12 10z"/><path class="t" d="M312 119h42"/>
<path class="fy t" d="M276 152h88v20h-88z"/><path d="M294 162h52"/>
<path class="f0" d="M56 52h116a10 10 0 0 1 10 10v42a10 10 0 0 1-10 10H96l-22 18v-18H56a10 10 0 0 1-10-10V62a10 10 0 0 1 10-10z"/><path class="t" d="M64 72h92M64 86h92M64 100h52"/><path class="a" d="M126 100h32"/>
<path class="f0" d="M450 92l66-12 8 44-66 12z"/><path class="f3 n" d="M453 104l66-12 1.600 9-66 12z"/><path class="t" d="M465 122l20-3.600"/>
<path d="M524-4v48M524 56v22a18 18 0 0 1-36 0v-8l-7 10M488 70l8 9"/><circle class="f0" cx="524" cy="50" r="6"/>
<circle class="f0 r" cx="110" cy="180" r="9"/><circle class="f0 r" cx="560" cy="180" r="9"/>
<path class="t" d="M216 40h20M410 30h26M420 39h26M568 44h28"/>`;
