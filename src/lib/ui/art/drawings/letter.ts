/** A letter leaves its envelope and flies off along a dotted road. */
export default `<path class="f1 n" d="M0 150h640v60H0z"/><path d="M0 150h640"/>
<path class="f2" d="M466 150a66 40 0 0 1 132 0z"/>
<path class="f2" d="M88 88h196v104H88z"/><path class="f0" d="M110 26h152v110H110z"/><path class="t" d="M130 50h72M130 66h112M130 82h112M130 98h84"/><path class="fy" d="M214 56a14 14 0 0 1 28 0z"/><path class="t" d="M208 56h40"/>
<path class="f0" d="M88 88l98 66 98-66v104H88z"/><path d="M88 192l72-56M284 192l-72-56"/>
<path class="a" stroke-width="4" stroke-dasharray=".1 11" d="M300 120c44 40 90 40 112 8s-30-50-36-18 60 34 104-28"/>
<path class="f0" d="M490 78l92-46-34 84-20-28z"/><path class="f3" d="M582 32l-54 56 2 36 18-8z"/><path d="M582 32l-54 56"/>
<path class="r" d="M-4 192h648"/><circle class="f0 r" cx="420" cy="192" r="9"/><circle class="f0 r" cx="560" cy="192" r="9"/>
<path class="t" d="M24 50h34M34 59h34M348 40h30M358 49h30M600 84h26"/>`;
