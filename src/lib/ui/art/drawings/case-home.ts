/** Evening: a door stands open, light falls out of it, and the road leads in. */
export default `<path class="fw n" d="M0 0h640v248H0z"/>
<path class="fg" d="M-30 248a150 92 0 0 1 300 0zM400 248a130 66 0 0 1 260 0z"/>
<path class="fl n" d="M0 248h640v112H0z"/><path d="M0 248h640"/>
<path class="f0" d="M40 248v-86h86v86z"/><path class="f2" d="M28 162a55 46 0 0 1 110 0z"/><path class="fy" d="M56 180h22v22H56z"/><path class="f0" d="M92 248v-40h20v40"/><path class="t" d="M67 180v22M56 191h22"/>
<path class="f0" d="M214 248V118h212v130z"/><path class="f0" d="M376 100V34h26v66"/><path class="f3" d="M192 118a128 84 0 0 1 256 0z"/>
<path class="t" d="M389 24c-7-8 7-10 0-18"/>
<path class="fy" d="M284 248v-78a36 36 0 0 1 72 0v78z"/><path class="f2" d="M356 248l38-14v-74l-38 10z"/><circle class="fi" cx="366" cy="206" r="3"/>
<path class="fy" d="M232 146h34v34h-34z"/><path class="t" d="M249 146v34M232 163h34"/><path class="t" d="M300 82h40M310 96h20"/>
<path class="f1" d="M320 190a15 24 0 0 1 30 0v58h-30z"/><circle class="f0" cx="335" cy="166" r="12"/><path class="fi" d="M323 166a12 12 0 0 1 24 0l-9-4z"/>
<path class="f0" d="M508 248v-76h72v76z"/><path class="f2" d="M498 172l16-36h60l16 36z"/><path class="fy" d="M522 188h20v20h-20z"/><path class="f0" d="M554 248v-36h16v36"/>
<path class="r" d="M-6 334c120-4 226 10 284-22 26-14 36-34 38-60"/><circle class="f0 r" cx="92" cy="334" r="11"/>
<path class="fd" d="M168 330a22 32 0 0 1 44 0z"/><circle class="f0" cx="190" cy="284" r="15"/><path class="fi" d="M175 284a15 15 0 0 1 30 0l-10-5-10 5z"/><path class="f0 t" d="M212 308h22v22h-22z"/><path class="t" d="M217 308v-7h12v7"/>
<path d="M466 286v-50"/><path class="fg" d="M438 246a28 44 0 0 1 56 0z"/>
<path class="t" d="M170 40h40M184 50h40M524 56h40"/>`;
