package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A form about something that is there, as it came back from the page.
 *
 * @param form what was filled in
 * @param was what stood there when the page was made
 * @param version that the page was made of
 * @param key the same for the same page, so that sent twice it happens once
 * @param number of what it is about, for its heading
 */
public record Sent(Form form, Form was, long version, String key, String number) {

    private static final String WAS = "was.";
    private static final String CHOICE = "keuze.";
    private static final List<String> OF_THE_PAGE = List.of("version", "key", "number", "naar", "zeker");

    /** A page that is shown for the first time. */
    public static Sent fresh(Form form, Form was, long version, String number) {
        return new Sent(form, was, version, UUID.randomUUID().toString(), number);
    }

    /** @param units of which the reader may have chosen the other's side */
    public static Sent of(Form all, List<? extends Unit> units) {
        var form = new LinkedHashMap<String, List<String>>();
        var was = new LinkedHashMap<String, List<String>>();
        all.typed().forEach((name, values) -> {
            if (name.startsWith(WAS)) {
                was.put(name.substring(WAS.length()), values);
            } else if (!name.startsWith(CHOICE) && !OF_THE_PAGE.contains(name)) {
                form.put(name, values);
            }
        });
        var before = Form.of(was);
        units.stream()
                .filter(unit -> all.value(CHOICE + unit.name()).equals("hunne"))
                .forEach(unit -> unit.take(before, form));
        return new Sent(Form.of(form), before, number(all.value("version")), all.value("key"), all.value("number"));
    }

    public Sent with(Form other) {
        return new Sent(other, was, version, key, number);
    }

    /** The same to be sent as something new. */
    public Sent anew() {
        return fresh(form, was, version, number);
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
