package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.page.Form;

/**
 * After which event somebody wants to see a file. A number is typed or a slider is moved; without a script the two do not
 * follow one another, and what differs from what was shown is what was meant.
 *
 * @param typed the number; empty for the newest
 */
record StateAsked(String typed) {

    static final String NUMBER = "na";
    static final String SLIDER = "schuif";
    static final String SHOWN = "was";

    boolean isOfNow() {
        return typed.isEmpty();
    }

    static StateAsked of(Form form) {
        var number = form.value(NUMBER);
        var isAsBefore = number.equals(form.value(SHOWN));
        return new StateAsked(isAsBefore && !form.isEmpty(SLIDER) ? form.value(SLIDER) : number);
    }
}
