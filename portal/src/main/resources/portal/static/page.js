// What every page does when scripts run: the components come to life, and do so again for parts that are swapped in.
const {initAll} = await import(document.getElementById('govuk').href);

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

document.addEventListener('htmx:afterSwap', event => {
    initAll({scope: event.detail.target});
    const heading = event.detail.target.querySelector('[data-focus]');
    if (heading) {
        heading.focus();
    }
});

// "Concept bewaard om 14:05": the answer of an autosave is heard as well as seen.
document.addEventListener('htmx:afterRequest', event => {
    const spoken = event.detail.xhr?.getResponseHeader('X-Spoken');
    if (spoken) {
        document.getElementById('spoken').textContent = decodeURIComponent(spoken);
    }
});

// Prints what the link or button says it prints.
document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
        event.preventDefault();
        window.print();
    }
});
