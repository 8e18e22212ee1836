/** A small town in the evening: some windows are lit, some houses stand empty; someone walks home. */
export default `<path class="fw n" d="M0 0h640v152H0z"/>
<path class="fg" d="M-10 152a130 78 0 0 1 260 0zM430 152a120 58 0 0 1 240 0z"/>
<path class="fl n" d="M0 152h640v58H0z"/>
<path class="f0" d="M52 152V98h84v54z"/><path class="f3" d="M40 98l18-34h72l18 34z"/><path class="fy" d="M66 110h20v18H66z"/><path class="f0" d="M104 152v-34h20v34"/><path class="t" d="M76 110v18M66 119h20"/>
<path class="f0" d="M168 152V86h66v66z"/><path class="f2" d="M160 86a41 34 0 0 1 82 0z"/><path class="t" d="M180 98h16v16h-16zM206 98h16v16h-16z"/><path class="f0" d="M192 152v-24h18v24"/><path class="t" d="M180 98l16 16M206 114l16-16"/>
<path class="f0" d="M262 152V60h56v92z"/><path class="fy" d="M272 72h14v14h-14zM294 94h14v14h-14z"/><path class="t" d="M294 72h14v14h-14zM272 94h14v14h-14zM272 116h14v14h-14zM294 116h14v14h-14zM290 60V46"/>
<path class="g" stroke-dasharray="5 5" d="M348 152v-50h74v50M338 102l16-28h62l16 28zM362 114h16v16h-16zM394 152v-28h16v28"/>
<path class="f0" d="M454 152V98h70v54z"/><path class="f2" d="M444 98l16-30h58l16 30z"/><path class="fy" d="M466 110h20v18h-20z"/><path class="f0" d="M496 152v-34h18v34"/><path class="t" d="M476 110v18M466 119h20"/>
<path d="M0 152h640"/><path class="r" d="M-4 184h648"/>
<path d="M560 184V92" stroke-width="3.500"/><circle class="f0" cx="560" cy="80" r="15"/><path class="a" stroke-width="4" d="M548 80h24"/><path class="f0 t" d="M549 104h22v26h-22z"/><path class="t" d="M554 112h12M554 120h12"/>
<path class="fw" d="M582 184a20 26 0 0 1 40 0z"/><circle class="f0" cx="600" cy="146" r="12"/><path class="f2 t" d="M588 146a12 12 0 0 1 24 0l-9-3z"/><path d="M616 168l10-4v20"/>
<circle class="f0 r" cx="120" cy="184" r="9"/><circle class="f0 r" cx="386" cy="184" r="9"/>
<path class="fy n" d="M352 40a20 20 0 0 1 40 0z"/><path d="M352 40a20 20 0 0 1 40 0M344 40h56"/><path class="t" d="M176 34h30M186 43h30M460 34h28"/>`;
