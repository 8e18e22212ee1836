/** A pot on a table, steam over it, bowls beside it, something warm to take along: food, health, a place at the table. */
const bowl = (x: number, fill: string) =>
	`<path class="${fill}" d="M${x - 42} 194a42 26 0 0 1 84 0z"/><path class="f0" d="M${x - 58} 194h116a58 42 0 0 1-116 0z"/><path class="t" d="M${x - 40} 208h34"/>`;

export default `<path class="f1 n" d="M0 0h640v236H0z"/>
<path class="fy n" d="M470 236a78 78 0 0 1 156 0z"/><path d="M470 236a78 78 0 0 1 156 0"/>
<path class="a" stroke-width="4" d="M548 134v-18M484 160l-12-13M612 160l12-13"/>
<path class="fl n" d="M0 236h640v124H0z"/><path d="M0 236h640"/>
${bowl(104, 'f0')}
<path class="f3" d="M200 150h168v54a32 32 0 0 1-32 32H232a32 32 0 0 1-32-32z"/><path d="M200 172h-22v24M368 172h22v24"/>
<path class="f2" d="M190 150a94 56 0 0 1 188 0z"/><circle class="f0" cx="284" cy="86" r="9"/>
<path class="t" d="M246 68c-11-15 11-21 0-38M284 58c-11-15 11-21 0-38M322 68c-11-15 11-21 0-38"/>
<path class="fg" d="M418 130h50v106h-50z"/><path class="f0" d="M418 130v-18a10 10 0 0 1 10-10h30a10 10 0 0 1 10 10v18z"/><path class="t" d="M418 156h50M418 212h50M430 102V90h26v12"/>
<path class="t" d="M56 60h38M72 70h38"/>
<path class="r" d="M-6 306c112-30 226 22 330 6s202-38 322-8"/>
<circle class="f0 r" cx="136" cy="303" r="11"/><circle class="f0 r" cx="478" cy="294" r="11"/>`;
