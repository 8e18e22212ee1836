/** A bridge joins two banks; people cross it as they are, one of them on wheels. */
const person = (x: number, fill: string, hair: string) =>
	`<path class="${fill}" d="M${x - 26} 196a26 38 0 0 1 52 0z"/><circle class="f0" cx="${x}" cy="142" r="16"/>${hair}`;
const short = (x: number) => `<path class="fi" d="M${x - 16} 142a16 16 0 0 1 32 0l-11-5-10 5z"/>`;

export default `<path class="f1 n" d="M0 0h640v360H0z"/>
<path class="fy n" d="M36 150a62 62 0 0 1 124 0z"/><path d="M36 150a62 62 0 0 1 124 0M20 150h156"/>
<path class="fd n" d="M0 296h640v64H0z"/><path class="t" d="M190 322h44M210 334h44M352 316h44M396 336h38"/>
<path class="fg" d="M-6 214h118c30 0 40 60 44 152H-6z"/><path class="fg" d="M646 214H528c-30 0-40 60-44 152h162z"/>
<path class="f0" d="M152 322a168 96 0 0 1 336 0h-24a144 74 0 0 0-288 0z"/>
<path class="t" d="M200 214v52M240 214v26M280 214v14M320 214v12M360 214v14M400 214v26M440 214v52"/>
<path class="f2" d="M-6 196h652v20H-6z"/><path class="r" d="M-6 206h652"/>
${person(196, 'fw', short(196))}
${person(272, 'fy', '<path class="fi" d="M256 142a16 16 0 0 1 32 0c0 8-2 13-4 17 0-10-6-14-12-16-6 2-12 6-12 16-2-4-4-9-4-17z"/>')}
<path class="f3" d="M338 172a22 30 0 0 1 44 0z"/><circle class="f0" cx="360" cy="126" r="16"/><path class="fi" d="M344 126a16 16 0 0 1 32 0l-20-4z"/><path d="M376 172h10l10 14M342 146l-8-8"/><circle class="f0" cx="356" cy="176" r="20"/><circle class="fi" cx="356" cy="176" r="3"/><circle class="f0" cx="396" cy="190" r="6"/>
${person(452, 'fg', short(452))}
<path class="f0" d="M536 196v-70a34 34 0 0 1 68 0v70z"/><path class="fy t" d="M556 136a14 14 0 0 1 28 0v14h-28z"/><path class="t" d="M570 122v28M556 196v-24h28v24"/>
<path class="t" d="M248 54h44M264 64h44M474 46h36"/>`;
