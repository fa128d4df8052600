package be.signaalhuis.standalone.screens;

import java.util.stream.Stream;

/** The list of reports: filled, filtered, empty, and asked what cannot be. */
final class WorklistPages {

    private WorklistPages() {}

    static Stream<Page> all() {
        return Stream.of(
                Page.at("worklist", "intake", "/meldpunt/meldingen"),
                Page.at("worklist filtered", "intake", "/meldpunt/meldingen?grond=RAS&status=CLOSED"),
                Page.at("worklist found nothing", "intake", "/meldpunt/meldingen?van=01/01/1990&tot=02/01/1990"),
                Page.at("worklist with errors", "intake", "/meldpunt/meldingen?van=onzin&tot=32/01/2026"),
                Page.at("worklist empty", "intake-as", "/meldpunt/meldingen"),
                new Page("worklist after a look at a report", "intake", visitor -> {
                    var report = FilePages.listed(visitor);
                    visitor.open(report).open("/meldpunt/meldingen");
                }));
    }
}
