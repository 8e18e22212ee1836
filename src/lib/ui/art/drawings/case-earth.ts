/** Hills and a river, wind turbines and trees; the road goes along with the water. */
const tree = (x: number, y: number) =>
	`<path d="M${x} ${y}v-42"/><path class="fg" d="M${x - 26} ${y - 34}a26 44 0 0 1 52 0z"/>`;
const turbine = (x: number, y: number, turn: number) =>
	`<path d="M${x} ${y}V${y - 108}"/><g transform="translate(${x} ${y - 108}) rotate(${turn})"><path class="f0 t" d="M0 0c-8-14-6-38 0-54 6 16 8 40 0 54zM0 0c16 0 36 14 47 27-17-3-39-13-47-27zM0 0c-8 14-30 24-47 27 11-13 31-27 47-27z"/></g><circle class="fi" cx="${x}" cy="${y - 108}" r="5"/>`;

export default `<path class="fw n" d="M0 0h640v230H0z"/>
<path class="fy n" d="M408 222a76 76 0 0 1 152 0z"/><path d="M408 222a76 76 0 0 1 152 0"/>
<path class="a" stroke-width="4" d="M484 124v-20M416 152l-14-14M552 152l14-14"/>
<path class="fg" d="M-6 200c80-60 170-66 260-16s250 30 392-16v200H-6z"/>
<path class="fl" d="M-6 262c110-34 200-26 300-2s230 24 352-14v120H-6z"/>
${turbine(112, 176, 12)}${turbine(206, 184, 42)}
<path class="fd" d="M350 198c-30 24 50 34 20 60s-130 30-150 108h150c0-60 90-70 96-108s-80-30-52-58z"/>
<path class="t" d="M300 328h30M318 306h26M392 272h22M346 344h26"/>
${tree(486, 258)}${tree(540, 250)}${tree(596, 262)}${tree(40, 262)}
<path class="f3" d="M150 262a24 24 0 0 1 48 0z"/><path class="f0" d="M174 238v24"/>
<path class="r" d="M-6 318c60-22 118-20 170-4s60 40 66 52"/><circle class="f0 r" cx="96" cy="306" r="11"/>
<path class="r" d="M400 366c20-46 90-60 246-66"/><circle class="f0 r" cx="510" cy="310" r="11"/>
<path class="t" d="M294 46h44M310 56h44M40 40h36"/>`;
