/** Where the road forks, someone stops and thinks. */
export default `<path class="f1 n" d="M0 138h640v72H0z"/>
<path class="f2" d="M18 138a64 42 0 0 1 128 0zM506 138a58 36 0 0 1 116 0z"/><path class="t" d="M82 96v42M564 102v36"/>
<path class="fy n" d="M446 138a34 34 0 0 1 68 0z"/><path d="M446 138a34 34 0 0 1 68 0M0 138h640"/>
<path class="r" d="M-4 194h236c60 0 70-30 130-30h282"/><path class="a" stroke-width="4" stroke-dasharray=".1 11" d="M246 194h398"/>
<circle class="f0 r" cx="232" cy="194" r="9"/><circle class="f0 r" cx="470" cy="164" r="9"/>
<path d="M320 172V22" stroke-width="5"/><circle class="fi n" cx="320" cy="18" r="5"/>
<path class="f3" d="M320 34h96l20 17-20 17h-96z"/><path class="f0" d="M320 80h-74l-18 15 18 15h74z"/><path class="t" d="M338 51h58M250 95h50"/>
<path class="f3" d="M136 196a28 28 0 0 1 56 0z"/><circle class="f0" cx="164" cy="154" r="15"/><path class="fi" d="M149 154a15 15 0 0 1 30 0z"/>
<circle class="f0 t" cx="184" cy="126" r="4"/><circle class="f0 t" cx="194" cy="112" r="6"/><path class="f0" d="M166 92a22 22 0 0 1 6-42 26 26 0 0 1 48 4 20 20 0 0 1-4 38z"/>
<path class="t" d="M184 64a9 9 0 1 1 12 8.500c-3 1.200-3.500 3-3.500 5.500"/><circle class="fi n" cx="192.500" cy="84" r="1.800"/>
<path class="t" d="M40 52h34M50 61h34M500 44h32M566 66h26"/>`;
