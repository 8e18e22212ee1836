/** The sun comes up out of an open book; two people read, one on each side. */
const reader = (x: number, fill: string, hair: string) =>
	`<path class="${fill}" d="M${x - 34} 308a34 46 0 0 1 68 0z"/><circle class="f0" cx="${x}" cy="244" r="19"/>${hair}
<path class="fy t" d="M${x - 24} 292l24 8 24-8v18l-24 8-24-8z"/><path class="t" d="M${x} 300v18"/>`;

export default `<path class="fw n" d="M0 0h640v268H0z"/>
<path class="fg" d="M-40 268a150 96 0 0 1 300 0zM392 268a140 76 0 0 1 280 0z"/>
<path class="fy" d="M216 196a104 104 0 0 1 208 0z"/>
<path class="a" stroke-width="4" d="M320 66V44M242 92l-14-16M398 92l14-16M196 142l-20-10M444 142l20-10"/>
<path class="fl n" d="M0 268h640v92H0z"/><path d="M0 268h640"/>
<path class="f2" d="M136 186v124c64-18 142-16 184 14 42-30 120-32 184-14V186z"/>
<path class="f0" d="M320 190c-42-30-120-32-184-14v122c64-18 142-16 184 14 42-30 120-32 184-14V176c-64-18-142-16-184 14z"/><path d="M320 190v122"/>
<path class="t" d="M162 206c44-10 90-7 132 9M162 234c44-10 90-7 132 9M162 262c30-7 62-8 92-2M346 215c42-16 88-19 132-9M346 243c22-8 46-13 70-15"/>
<path class="r" d="M346 282c34-14 60 2 84-10s34-20 60-12"/><circle class="f0 r" cx="420" cy="276" r="8"/>
${reader(70, 'f3', '<path class="fi" d="M51 244a19 19 0 0 1 38 0l-13-6-12 6z"/>')}
${reader(572, 'fd', '<path class="fi" d="M553 244a19 19 0 0 1 38 0c0 8-2 14-4 19 0-11-7-17-15-19-8 2-15 8-15 19-2-5-4-11-4-19z"/>')}
<path class="t" d="M70 52h40M84 62h40M520 60h36"/>`;
