package be.signaalhuis.eventstore.approved;

/**
 * An event and the approved file of its stored form.
 *
 * @param grown the field that its revision gained later, null in the example the revision began with
 */
record Sample(Object event, String grown) {

    static Sample first(Object event) {
        return new Sample(event, null);
    }

    /** {@code Event.v1}, {@code Event.v1.field}. */
    String file() {
        var name = event.getClass().getSimpleName() + ".v" + Streams.revision(event.getClass());
        return grown == null ? name : name + "." + grown;
    }

    @Override
    public String toString() {
        return file();
    }
}
