/** Roads from a workshop, an office and a home meet in one round place where people sit together. */
export default `<path class="f1 n" d="M0 0h640v190H0z"/>
<path class="fl n" d="M0 190h640v170H0z"/><path d="M0 190h640"/>
<path class="f0" d="M36 190v-66h150v66z"/><path class="f0" d="M158 124V66h14v58"/><path class="f2" d="M36 124a25 22 0 0 1 50 0zM86 124a25 22 0 0 1 50 0zM136 124a25 22 0 0 1 50 0z"/><path class="fy" d="M52 142h28v20H52zM98 142h28v20H98z"/><path class="f0" d="M144 190v-34h26v34"/><path class="t" d="M165 54c-9-11 9-16 0-27"/>
<path class="f0" d="M278 190V54h84v136z"/><path class="f3" d="M278 54a42 30 0 0 1 84 0z"/><path class="fw t" d="M292 74h18v18h-18zM330 74h18v18h-18zM292 108h18v18h-18zM330 108h18v18h-18zM292 142h18v18h-18zM330 142h18v18h-18z"/><path d="M320 24V8"/>
<path class="f0" d="M478 190v-62h96v62z"/><path class="fg" d="M464 128a62 46 0 0 1 124 0z"/><path class="fy" d="M494 144h24v22h-24z"/><path class="f0" d="M536 190v-40h22v40"/><path class="t" d="M506 144v22M494 155h24"/>
<path class="r" d="M110 190c0 50 60 88 128 92M320 190v36M526 190c0 50-56 88-124 92"/>
<circle class="f0 r" cx="134" cy="240" r="10"/><circle class="f0 r" cx="502" cy="240" r="10"/>
<path class="fw" d="M222 290a98 64 0 0 1 196 0 98 50 0 0 1-196 0z"/>
<path class="f3" d="M238 280a20 28 0 0 1 40 0z"/><circle class="f0" cx="258" cy="240" r="14"/><path class="fi" d="M244 240a14 14 0 0 1 28 0l-10-4-8 4z"/>
<path class="fg" d="M362 280a20 28 0 0 1 40 0z"/><circle class="f0" cx="382" cy="240" r="14"/><path class="fi" d="M368 240a14 14 0 0 1 28 0c0 7-1 11-3 15 0-9-5-13-11-15-6 2-11 6-11 15-2-4-3-8-3-15z"/>
<path class="fy" d="M300 268a20 28 0 0 1 40 0z"/><circle class="f0" cx="320" cy="228" r="14"/><path class="fi" d="M306 228a14 14 0 0 1 28 0l-18-3z"/>
<path class="f0" d="M248 304a72 26 0 0 1 144 0z"/><path class="f2 t" d="M302 290h36l-4 9h-28z"/>
<path class="t" d="M410 44h40M424 54h40M218 74h26"/>`;
