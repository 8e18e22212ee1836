/** Points on squared paper, the road as their trend, and a glass to look closer. */
const dots: [number, number][] = [
	[188, 150],
	[206, 134],
	[222, 154],
	[236, 126],
	[252, 140],
	[268, 112],
	[284, 132],
	[300, 104],
	[316, 124],
	[330, 92],
	[348, 112],
	[362, 82]
];

export default `<path class="f1 n" d="M0 168h640v42H0z"/><path d="M0 168h640"/>
<path class="f0" d="M144 14h300v170H144z"/><path class="g" d="M168 58h252M168 92h252M168 126h252" stroke-dasharray=".1 7"/>
<path d="M168 30v130h258"/>
${dots.map(([x, y], at) => `<circle class="${at % 5 === 3 ? 'f3' : 'f2'} t" cx="${x}" cy="${y}" r="6"/>`).join('')}
<path class="r" d="M174 158C240 136 330 100 404 52"/>
<circle class="f0" cx="404" cy="62" r="40"/><circle class="f1 n" cx="404" cy="62" r="33"/><circle class="f3" cx="392" cy="72" r="9"/><circle class="f3" cx="416" cy="50" r="9"/><path class="r" d="M376 82c18-10 38-24 54-40"/><path d="M434 91l42 42" stroke-width="7"/>
<path class="f2" d="M28 168v-40h22v40zM58 168v-64h22v64z"/><path class="f3" d="M88 168V82h22v86z"/>
<path class="fw" d="M518 196a36 46 0 0 1 72 0z"/><circle class="f0" cx="554" cy="132" r="20"/><path class="fi" d="M534 132a20 20 0 0 1 40 0l-14-6z"/><path d="M524 174l-44-38"/><circle class="f0 t" cx="480" cy="136" r="7"/>
<path class="fy" d="M584 60a18 18 0 0 1 36 0z"/><path d="M576 60h52"/><path class="t" d="M40 40h34M50 49h34M498 38h28"/>`;
