package be.signaalhuis.standalone.screens;

import java.util.List;
import java.util.stream.Stream;

/** Every page there is: filled, empty and with errors. */
final class Pages {

    private Pages() {}

    static List<Page> all() {
        return Stream.of(
                        HousePages.all(),
                        IntakePages.all(),
                        WorklistPages.all(),
                        FilePages.all(),
                        FigurePages.all(),
                        ImportPages.all(),
                        SignalPages.all(),
                        BottleneckPages.all(),
                        MeetingPages.all(),
                        ScanPages.all(),
                        LcoListPages.all(),
                        FamilyPages.all(),
                        TablePages.all(),
                        AuditPages.all(),
                        TrailPages.all())
                .flatMap(pages -> pages)
                .toList();
    }

    static List<Page> of(String account) {
        return all().stream().filter(page -> page.account().equals(account)).toList();
    }
}
