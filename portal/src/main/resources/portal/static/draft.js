// Keeps a draft while somebody types: htmx saves, this counts the saves, tells of them, and saves what is left on leaving.
const form = document.querySelector('form[data-draft]');
const line = form.querySelector('[data-saved]');
let turn = 0;
let unsaved = false;
let isSent = false;

function take() {
    unsaved = false;
    form.elements.beurt.value = String(++turn);
}

function save(keepalive) {
    take();
    return fetch(form.action, {
        method: 'POST', headers: {'HX-Request': 'true'}, body: new URLSearchParams(new FormData(form)),
        keepalive, redirect: 'manual'
    });
}

form.addEventListener('input', () => unsaved = true);
form.addEventListener('submit', () => {
    take();
    isSent = true;
});
form.addEventListener('htmx:configRequest', event => {
    take();
    event.detail.parameters.beurt = form.elements.beurt.value;
});
form.addEventListener('htmx:afterRequest', event => {
    const spoken = event.detail.xhr?.getResponseHeader('X-Spoken');
    if (spoken) {
        line.textContent = decodeURIComponent(spoken);
    } else {
        unsaved = true;
    }
});

// A link is followed when what was typed is safe, so that the next page knows it.
document.addEventListener('click', async event => {
    const link = event.target.closest('a[href]');
    if (!link || !unsaved || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey
        || link.origin !== location.origin || link.getAttribute('href').startsWith('#')) {
        return;
    }
    event.preventDefault();
    await Promise.race([save(false).catch(() => unsaved = true), new Promise(done => setTimeout(done, 2000))]);
    location.assign(link.href);
});
window.addEventListener('pagehide', () => {
    if (unsaved && !isSent) {
        save(true).catch(() => unsaved = true);
    }
});
// Back from the next page with this one still in memory: it is not sent any more.
window.addEventListener('pageshow', () => isSent = false);
