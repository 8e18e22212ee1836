/** e-Net Caravan: a message, and a signpost on the way. */
export default `<path class="f1 n" d="M0 200V152h520v48z"/><path d="M0 152h520"/>
<path class="r" d="M-4 178h200c40 0 50-22 84-22h246"/><circle class="f0 r" cx="120" cy="178" r="9"/><circle class="f0 r" cx="400" cy="156" r="9"/>
<rect class="f0" x="56" y="60" width="74" height="92" rx="8"/><path class="t" d="M84 142h18"/><path class="f2" d="M66 112a27 27 0 0 1 54 0z"/><circle class="f0 t" cx="93" cy="86" r="10"/>
<path class="f0" d="M156 58h92a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-66l-18 16v-16h-8a10 10 0 0 1-10-10V68a10 10 0 0 1 10-10z"/><path class="t" d="M166 76h70M166 90h44"/>
<path d="M330 152V44" stroke-width="4"/><path class="f3" d="M330 52h74l16 14-16 14h-74z"/><path class="f0" d="M330 90h-58l-14 13 14 13h58z"/><path class="t" d="M346 66h40M288 103h30"/>
<path class="f2" d="M436 152a34 34 0 0 1 68 0z"/><path d="M470 118v34"/><path class="fy" d="M452 92a18 18 0 0 1 36 0z"/><path d="M446 92h48"/>`;
