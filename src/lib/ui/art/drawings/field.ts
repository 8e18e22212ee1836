/** Tomato plants over a drip line; a sensor in the soil, a satellite above. */
const plant = (x: number, y: number) => `<g transform="translate(${x} ${y})"><path d="M0 34V-38"/>
<path class="f0" d="M0-16c-18 0-28-10-30-22 16 0 28 8 30 22zM0-24c16 0 26-8 30-20-16 0-27 6-30 20z"/>
<circle class="f3" cx="-16" cy="2" r="14"/><circle class="f3" cx="17" cy="5" r="14"/><circle class="f3" cx="1" cy="21" r="13"/><path class="t" d="M0 52v9M0 68v5"/></g>`;

export default `<path class="fw n" d="M0 0h640v120H0z"/>
<path class="fy n" d="M478 118a50 50 0 0 1 100 0z"/><path d="M478 118a50 50 0 0 1 100 0"/>
<path class="fg" d="M-6 112c110-28 220-28 330-8s220 12 326-6v98H-6z"/>
<path class="fl" d="M-6 150c108-22 220-18 330 0s216 14 322-6v76H-6z"/>
<path class="r" d="M-6 174c108-22 220-18 330 0s216 14 322-6"/>
${plant(72, 114)}${plant(178, 110)}${plant(336, 124)}${plant(446, 132)}${plant(602, 122)}
<path d="M258 150V96"/><path class="fy" d="M242 96a16 16 0 0 1 32 0z"/><path class="f0 t" d="M252 148h12v20h-12z"/>
<path class="t" d="M246 74a17 17 0 0 1 24 0M239 66a27 27 0 0 1 38 0"/>
<path class="f0" d="M386 18h26v18h-26z"/><path class="f2" d="M348 20h30v14h-30zM420 20h30v14h-30z"/><path d="M378 27h8M412 27h8M399 36v8"/>
<path class="g" stroke-dasharray=".1 7" d="M388 50L288 78M400 54v30"/><path class="t" d="M52 40h34M62 49h34M556 38h30"/>`;
