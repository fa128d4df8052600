// Shortcuts, never the only way: ? help, / search, g then a letter, j and k along rows, and what a page says
// of its own (data-shortcut). WCAG 2.1.4: can be switched off.
const OFF = 'signaalhuis-keys-off';
const PLACES = {h: 'home', n: 'new', w: 'worklist', j: 'figures', i: 'imports', s: 'signals', k: 'bottlenecks', b: 'scan'};
// On a page with a timeline: the links that move it.
const TIMELINE = {'+': 'timeline-in', '=': 'timeline-in', '-': 'timeline-out', '−': 'timeline-out', ArrowLeft: 'timeline-earlier', ArrowRight: 'timeline-later'};
let afterG = false;

const isOff = () => document.cookie.split('; ').includes(`${OFF}=1`);

function isTyping(target) {
    return target.closest('input, textarea, select, [contenteditable]') !== null;
}

function go(key) {
    const link = name => document.querySelector(`[data-key="${name}"]`);
    (link(key) ?? (key === 'new' ? link('signalNew') : null))?.click();
}

function alongRows(step) {
    const rows = [...document.querySelectorAll('[data-row]')];
    const now = rows.indexOf(document.activeElement);
    rows[Math.min(rows.length - 1, Math.max(0, now + step))]?.focus();
}

document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isOff()) {
        return;
    }
    const own = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    if (own) {
        event.preventDefault();
        own.click();
        return;
    }
    const wasAfterG = afterG;
    afterG = false;
    if (wasAfterG && PLACES[event.key]) {
        go(PLACES[event.key]);
    } else if (event.key === 'g') {
        afterG = true;
    } else if (event.key === '?') {
        location.assign('/hulp/keyboard');
    } else if (event.key === '/') {
        event.preventDefault();
        go('new');
    } else if (event.key === 'j' || event.key === 'k') {
        alongRows(event.key === 'j' ? 1 : -1);
    } else if (TIMELINE[event.key]) {
        go(TIMELINE[event.key]);
    }
});

const toggle = document.getElementById('keys-toggle');
if (toggle) {
    toggle.hidden = false;
    const show = () => toggle.setAttribute('aria-pressed', String(isOff()));
    toggle.addEventListener('click', () => {
        document.cookie = `${OFF}=${isOff() ? 0 : 1}; Path=/; Secure; SameSite=Lax; Max-Age=31536000`;
        show();
    });
    show();
}
