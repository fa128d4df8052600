// Keeps a draft while somebody types: htmx saves, this counts the saves, tells of them, and saves what is left on leaving.
const PATIENCE = 2000;
const form = document.querySelector('form[data-draft]');
const line = form.querySelector('[data-saved]');
let turn = 0;
let edits = 0;
let taken = 0;
let saved = 0;
let isSent = false;

const isUnsaved = () => edits > saved && !isSent;

function take() {
    taken = edits;
    form.elements.beurt.value = String(++turn);
}

async function save(keepalive) {
    take();
    const answer = await fetch(form.action, {
        method: 'POST', headers: {'HX-Request': 'true'}, body: new URLSearchParams(new FormData(form)),
        keepalive, redirect: 'manual'
    });
    if (answer.status === 204) {
        saved = taken;
    } else if (answer.headers.has('HX-Redirect') && !keepalive) {
        sendAsForm();
    }
}

// The session has ended: sent as a form, what was typed is taken up again after the login.
function sendAsForm() {
    if (!isSent) {
        form.requestSubmit(form.querySelector('button[value="lijst"]'));
    }
}

form.addEventListener('input', () => edits++);
form.addEventListener('submit', () => {
    take();
    isSent = true;
});
form.addEventListener('htmx:configRequest', event => {
    take();
    event.detail.parameters.beurt = form.elements.beurt.value;
});
form.addEventListener('htmx:beforeOnLoad', event => {
    if (event.detail.xhr.getResponseHeader('HX-Redirect')) {
        event.preventDefault();
        sendAsForm();
    }
});
form.addEventListener('htmx:afterRequest', event => {
    const spoken = event.detail.xhr?.getResponseHeader('X-Spoken');
    if (spoken) {
        line.textContent = decodeURIComponent(spoken);
        saved = taken;
    }
});

// A link is followed when what was typed is safe, so that the next page knows it.
document.addEventListener('click', async event => {
    const link = event.target.closest('a[href]');
    if (!link || !isUnsaved() || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey
        || link.origin !== location.origin || link.getAttribute('href').startsWith('#')) {
        return;
    }
    event.preventDefault();
    await Promise.race([save(false).catch(() => null), new Promise(done => setTimeout(done, PATIENCE))]);
    if (!isSent) {
        location.assign(link.href);
    }
});
window.addEventListener('pagehide', () => {
    if (isUnsaved()) {
        save(true).catch(() => null);
    }
});
// Back from the next page with this one still in memory: it is not sent any more.
window.addEventListener('pageshow', () => isSent = false);
