/** Four people around a table; one speaks, the others listen. */
const person = (x: number, y: number, fill: string, hair: string) =>
	`<path class="${fill}" d="M${x - 32} ${y}a32 40 0 0 1 64 0z"/><circle class="f0" cx="${x}" cy="${y - 56}" r="18"/>${hair}`;

export default `<path class="f1 n" d="M0 150h640v60H0z"/><path d="M0 150h640"/>
${person(150, 162, 'fw', '<path class="fi" d="M132 106a18 18 0 0 1 36 0z"/>')}
${person(258, 150, 'f3', '<path class="fi" d="M240 94a18 18 0 0 1 36 0c0 8-2 14-4 18 0-10-6-16-14-18-8 2-14 8-14 18-2-4-4-10-4-18z"/>')}
${person(382, 150, 'fy', '<path class="fi" d="M364 94a18 18 0 0 1 36 0l-12-5-12 5z"/>')}
${person(490, 162, 'fg', '<path class="fi" d="M472 106a18 18 0 0 1 36 0l-22-4z"/><circle class="fi" cx="510" cy="92" r="7"/>')}
<path class="f0" d="M84 176a236 26 0 0 1 472 0z"/><path d="M84 176h472M150 176v40M490 176v40"/>
<path class="f2 t" d="M226 158h46l-5 12h-46zM372 157h44l5 12h-46z"/><path class="fy t" d="M306 160h28v10h-28z"/>
<path class="f0" d="M296 22h84a10 10 0 0 1 10 10v22a10 10 0 0 1-10 10h-68l-22 14 6-14a10 10 0 0 1-10-10V32a10 10 0 0 1 10-10z"/><path class="t" d="M304 38h68M304 49h44"/>
<path class="f0 t" d="M86 44h48a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8h-2l2 10-14-10H86a8 8 0 0 1-8-8V52a8 8 0 0 1 8-8z"/><path class="a" stroke-width="4" stroke-dasharray=".1 11" d="M96 59h30"/>
<circle class="f0 t" cx="538" cy="70" r="4"/><circle class="f0 t" cx="550" cy="58" r="6"/><path class="fy" d="M556 44a20 20 0 0 1 40 0z"/><path d="M548 44h56"/>
<path class="r" d="M-4 196h96"/><path class="r" d="M548 196h96"/>`;
