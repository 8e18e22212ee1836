/** A road through the hills into a rising sun; two friends watch. */
export default `<path class="f1 n" d="M0 128h640v82H0z"/>
<path class="fy n" d="M346 128a84 84 0 0 1 168 0z"/><path d="M346 128a84 84 0 0 1 168 0"/>
<path class="a" d="M430 30V14M479 43l8-14M515 79l14-8M381 43l-8-14M345 79l-14-8"/>
<path class="f2" d="M28 128a78 50 0 0 1 156 0zM144 128a54 33 0 0 1 108 0z"/>
<path class="f0" d="M560 128V94h22v34M590 128V78h18v50"/><path class="t" d="M571 94V82M567 104h8M596 90h6M596 100h6"/>
<path d="M0 128h640"/>
<path class="r" d="M-4 190c100 0 110-34 200-34s96 30 172 30 62-34 62-58"/>
<circle class="f0 r" cx="100" cy="173" r="9"/><circle class="f0 r" cx="294" cy="172" r="9"/><circle class="f0 r" cx="384" cy="185" r="9"/>
<g transform="translate(176 102)"><path class="f3" d="M4 32a24 24 0 0 1 48 0z"/><path d="M28 8v24M-4 32h66"/><circle class="f0" cx="14" cy="41" r="7"/><circle class="f0" cx="44" cy="41" r="7"/></g>
<path class="f3" d="M492 198a24 24 0 0 1 48 0z"/><circle class="f0" cx="516" cy="162" r="13"/><path class="fi" d="M503 162a13 13 0 0 1 26 0z"/>
<path class="fw" d="M538 198a20 20 0 0 1 40 0z"/><circle class="f0" cx="558" cy="167" r="11"/><path class="fi" d="M547 167a11 11 0 0 1 22 0z"/>
<path d="M470 198h170"/><path class="t" d="M60 44h34M70 53h34M236 34h28M586 40h26"/>`;
