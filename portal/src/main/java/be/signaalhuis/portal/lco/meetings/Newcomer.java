package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.lco.overleg.Participant;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who came to a meeting and was not at the table before, as one row of its form.
 *
 * @param row counted from 1
 */
record Newcomer(int row, String role, String name, String organisation) {

    static final String ROLE = "newcomerRole";
    static final String NAME = "newcomerName";
    static final String ORGANISATION = "newcomerOrganisation";
    static final int MOST = 12;

    /** Those have a step of their own, and the client is at every table. */
    private static final List<String> NOT_HERE = List.of(Participant.CLIENT, "COORDINATOR", "SPILFIGUUR");

    private static final Pattern IN_BODY = Pattern.compile("participants\\[(\\d+)]\\.?(\\w*)");

    /** Those that are filled in. */
    static List<Newcomer> in(Form form) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(row -> new Newcomer(
                        row,
                        form.value(ROLE + "." + row),
                        form.value(NAME + "." + row),
                        form.value(ORGANISATION + "." + row)))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Rows of the page: those that are filled in, and room for one more. */
    static List<Integer> rows(Form form) {
        var last = in(form).stream().mapToInt(Newcomer::row).max().orElse(0);
        return IntStream.rangeClosed(1, Math.min(MOST, last + 1)).boxed().toList();
    }

    static List<Choice> roles(List<Choice> all) {
        return all.stream().filter(role -> !NOT_HERE.contains(role.code())).toList();
    }

    private boolean isEmpty() {
        return role.isEmpty() && name.isEmpty() && organisation.isEmpty();
    }

    /** Fields of the page that have to be filled in as well. */
    List<String> missing() {
        return Stream.of(role.isEmpty() ? ROLE : "", name.isEmpty() ? NAME : "")
                .filter(field -> !field.isEmpty())
                .map(field -> field + "." + row)
                .toList();
    }

    /** All who were there, as the command has them: first those who were ticked. */
    static List<Map<String, String>> allThere(List<String> ticked, Form form) {
        var all = new ArrayList<Map<String, String>>();
        ticked.forEach(id -> all.add(Map.of("id", id)));
        in(form).forEach(one -> all.add(one.body()));
        return all;
    }

    private Map<String, String> body() {
        var body = new LinkedHashMap<>(Map.of("role", role, "name", name));
        if (!organisation.isEmpty()) {
            body.put("organisation", organisation);
        }
        return body;
    }

    /**
     * The field of the page that an issue such as {@code participants[2].name} is about.
     *
     * @param ticked how many come before the newcomers
     * @param others where an issue with one of those is shown
     */
    static String field(String issue, int ticked, Form form, String others) {
        var place = IN_BODY.matcher(issue);
        if (!place.matches()) {
            return issue;
        }
        var nr = Integer.parseInt(place.group(1)) - ticked;
        var newcomers = in(form);
        if (nr < 0 || nr >= newcomers.size()) {
            return others;
        }
        var field =
                switch (place.group(2)) {
                    case "role" -> ROLE;
                    case "organisation" -> ORGANISATION;
                    default -> NAME;
                };
        return field + "." + newcomers.get(nr).row();
    }
}
