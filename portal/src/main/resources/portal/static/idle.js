// Warns two minutes before the session ends, and goes to the login when it has; what was typed is kept as a draft.
const idle = Number(document.body.dataset.idle);
const warning = Math.min(120, idle / 2);
const dialog = document.getElementById('idle');
let ends;
let timer;

function begin() {
    ends = Date.now() + idle * 1000;
    clearTimeout(timer);
    timer = setTimeout(warn, Math.max(0, idle - warning) * 1000);
}

function warn() {
    // A sleeping laptop wakes up late: then there is nothing left to continue.
    if (Date.now() >= ends) {
        location.reload();
        return;
    }
    dialog.showModal();
    timer = setTimeout(() => location.reload(), ends - Date.now());
}

dialog.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await fetch(event.target.action, {
        method: 'POST', body: new URLSearchParams(new FormData(event.target)), redirect: 'manual'
    });
    dialog.close();
    if (answer.status === 204) {
        begin();
    } else {
        location.reload();
    }
});
// Escape closes the dialog as "continue" does.
dialog.addEventListener('cancel', event => {
    event.preventDefault();
    dialog.querySelector('form').requestSubmit();
});
document.addEventListener('htmx:afterRequest', begin);
begin();
