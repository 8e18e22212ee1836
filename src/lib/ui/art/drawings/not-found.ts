/** A signpost with nothing on its arms, and a road that stops. */
export default `<path class="f1 n" d="M0 104h200v26H0z"/><path d="M0 104h200"/>
<path class="r" d="M0 118h94"/><path class="g" stroke-dasharray=".1 7" d="M112 118h88"/><circle class="f0 r" cx="98" cy="118" r="7"/>
<path d="M124 110V18" stroke-width="4"/><path class="f0" d="M124 26h46l11 10-11 10h-46z"/><path class="f2" d="M124 56H84l-10 9 10 9h40z"/><path class="g" stroke-dasharray=".1 7" d="M134 36h30M90 65h24"/>
<g transform="translate(10 66)"><path class="f3" d="M4 28a20 20 0 0 1 40 0z"/><path d="M24 8v20M-2 28h54"/><circle class="f0" cx="13" cy="36" r="6"/><circle class="f0" cx="36" cy="36" r="6"/></g>
<path class="t" d="M40 42a8 8 0 1 1 11 7.500c-2.600 1-3 2.600-3 4.500M48 59v.1"/>`;
