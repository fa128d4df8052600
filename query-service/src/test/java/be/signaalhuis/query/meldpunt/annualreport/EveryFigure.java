package be.signaalhuis.query.meldpunt.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A figure of an annual report as it stands in the JSON, and how to ask for the reports behind it. */
record EveryFigure(String cut, String code, long count) {

    static List<EveryFigure> of(JsonNode report) {
        var figures = new ArrayList<EveryFigure>();
        Stream.of("reports", "files", "outsideServiceArea")
                .forEach(total -> figures.add(
                        new EveryFigure(total, null, report.get(total).asLong())));
        for (var cut : Cut.values()) {
            report.get(cut.field())
                    .properties()
                    .forEach(code -> figures.add(new EveryFigure(
                            cut.field(), code.getKey(), code.getValue().asLong())));
        }
        return figures;
    }

    String query() {
        return "cut=" + cut + (code == null ? "" : "&code=" + code);
    }
}
