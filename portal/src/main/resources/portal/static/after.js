// The slider and the number beside it say the same; what follows from them is asked by the form itself.
const form = document.querySelector('form[data-after]');
const {schuif, na} = form.elements;
const isEvent = () => /^\d{1,15}$/.test(na.value) && Number(na.value) >= Number(schuif.min) && Number(na.value) <= Number(schuif.max);

form.addEventListener('input', event => {
    if (event.target === schuif) {
        na.value = schuif.value;
    } else if (isEvent()) {
        schuif.value = na.value;
    }
}, true);
// A number that is no event is only asked by the button: then the page says what is wrong.
form.addEventListener('htmx:beforeRequest', event => {
    if (!isEvent()) {
        event.preventDefault();
    }
});
