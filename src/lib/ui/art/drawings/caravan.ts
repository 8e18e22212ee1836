/** Three covered wagons on the road, on their way to a sun. */
export default `<path class="fw n" d="M0 0h640v150H0z"/>
<path class="fg" d="M-6 150a120 66 0 0 1 240 0zM402 150a150 60 0 0 1 300 0z"/><path class="fg" d="M190 150a124 42 0 0 1 248 0z"/>
<path class="fy n" d="M540 150a44 44 0 0 1 88 0z"/><path d="M540 150a44 44 0 0 1 88 0"/>
<path class="fl n" d="M0 150h640v60H0z"/><path d="M0 150h640"/>
<path class="r" d="M-4 186h484"/><path class="a" stroke-width="4" stroke-dasharray=".1 11" d="M494 186h150"/>
<path d="M148 152h48M312 152h48"/>
<g transform="translate(36 60)"><path class="fy" d="M6 86a50 62 0 0 1 100 0z"/><path class="t" d="M56 24c-16 16-22 38-22 62M56 24c16 16 22 38 22 62"/><path class="f0" d="M0 86h112v16H0z"/><circle class="f0" cx="26" cy="108" r="16"/><circle class="f0" cx="86" cy="108" r="16"/><circle class="fi n" cx="26" cy="108" r="3.500"/><circle class="fi n" cx="86" cy="108" r="3.500"/></g>
<g transform="translate(200 60)"><path class="f2" d="M6 86a50 62 0 0 1 100 0z"/><path class="t" d="M56 24c-16 16-22 38-22 62M56 24c16 16 22 38 22 62"/><path class="f0" d="M0 86h112v16H0z"/><circle class="f0" cx="26" cy="108" r="16"/><circle class="f0" cx="86" cy="108" r="16"/><circle class="fi n" cx="26" cy="108" r="3.500"/><circle class="fi n" cx="86" cy="108" r="3.500"/></g>
<g transform="translate(364 60)"><path class="f3" d="M6 86a50 62 0 0 1 100 0z"/><path class="t" d="M56 24c-16 16-22 38-22 62M56 24c16 16 22 38 22 62"/><path class="f0" d="M0 86h112v16H0z"/><circle class="f0" cx="26" cy="108" r="16"/><circle class="f0" cx="86" cy="108" r="16"/><circle class="fi n" cx="26" cy="108" r="3.500"/><circle class="fi n" cx="86" cy="108" r="3.500"/><path d="M56 24V2"/><path class="fy" d="M56 2h26l-7 8 7 8H56z"/></g>
<path class="t" d="M92 34h30M102 43h30M322 30h28M520 48h32M530 57h32"/>`;
