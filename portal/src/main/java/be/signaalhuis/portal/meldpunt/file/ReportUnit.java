package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Unit;
import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Fields that change together, such as a ground and how it belongs to the person. The first one names it. */
record ReportUnit(List<String> fields) implements Unit {

    static final List<ReportUnit> ALL = all();

    private static final String OWN = "WERKELIJK";
    private static final List<String> DAYS = List.of("receivedOn", "facts.occurredFrom", "facts.occurredUntil");

    private static List<ReportUnit> all() {
        var units = new ArrayList<ReportUnit>();
        var parts = Arrays.stream(Part.values()).flatMap(part -> part.fields().stream());
        parts.forEach(field -> {
            if (field.endsWith(".link") || field.equals("consentSource")) {
                units.add(new ReportUnit(List.of(units.removeLast().name(), field)));
            } else {
                units.add(new ReportUnit(List.of(field)));
            }
        });
        return List.copyOf(units);
    }

    @Override
    public String name() {
        return fields.getFirst();
    }

    @Override
    public boolean isSame(Form one, Form other, Dates dates) {
        return plain(one, dates).equals(plain(other, dates));
    }

    @Override
    public void take(Form from, Map<String, List<String>> into) {
        fields.forEach(field -> into.put(field, from.typed().getOrDefault(field, List.of())));
    }

    /** The values without the ways in which the same can be written. */
    private List<String> plain(Form form, Dates dates) {
        return switch (name()) {
            case "mainGround", "additionalGrounds" -> grounds(form);
            case "consents" -> consents(form);
            default ->
                form.values(name()).stream().map(value -> plain(value, dates)).toList();
        };
    }

    private String plain(String value, Dates dates) {
        return DAYS.contains(name()) ? dates.typed(value).map(dates::day).orElse(value) : value.replace("\r\n", "\n");
    }

    private List<String> grounds(Form form) {
        var codes = form.typed().getOrDefault(name(), List.of());
        var links = form.typed().getOrDefault(fields.getLast(), List.of());
        var grounds = new ArrayList<String>();
        for (int row = 0; row < codes.size(); row++) {
            if (!codes.get(row).isBlank()) {
                var link = row < links.size() && !links.get(row).isBlank() ? links.get(row) : OWN;
                grounds.add(codes.get(row).strip() + " " + link);
            }
        }
        return grounds;
    }

    /** How consent was given says nothing when none was. */
    private List<String> consents(Form form) {
        var consents = new ArrayList<>(form.values(name()).stream().sorted().toList());
        if (!consents.isEmpty()) {
            consents.add(form.value(fields.getLast()));
        }
        return consents;
    }
}
