package be.signaalhuis.portal.changing;

/**
 * What one fills in to do something with a file.
 *
 * @param name on the page
 * @param inBody as the command has it
 * @param list of its codes; null for what is typed
 */
public record StepField(String name, String inBody, Kind kind, String list, boolean required) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        CHOICE,
        RADIOS,
        CHECKS
    }

    public static StepField line(String name) {
        return new StepField(name, name, Kind.LINE, null, true);
    }

    public static StepField text(String name) {
        return new StepField(name, name, Kind.TEXT, null, true);
    }

    /** Today, unless she says otherwise. */
    public static StepField day(String name) {
        return new StepField(name, name, Kind.DAY, null, false);
    }

    public static StepField choice(String name, String list) {
        return new StepField(name, name, Kind.CHOICE, list, true);
    }

    public static StepField radios(String name, String list) {
        return new StepField(name, name, Kind.RADIOS, list, true);
    }

    public static StepField checks(String name, String list) {
        return new StepField(name, name, Kind.CHECKS, list, false);
    }

    public StepField optional() {
        return new StepField(name, inBody, kind, list, false);
    }

    /** Sent under another name than the page has for it. */
    public StepField sentAs(String other) {
        return new StepField(name, other, kind, list, required);
    }

    boolean isDay() {
        return kind == Kind.DAY;
    }

    boolean isSeveral() {
        return kind == Kind.CHECKS;
    }
}
