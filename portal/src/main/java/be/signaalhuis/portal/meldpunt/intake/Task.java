package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.meldpunt.report.Part;
import be.signaalhuis.portal.meldpunt.report.ReportRead;
import java.util.Arrays;
import java.util.List;

/** One part of the intake and how far it is. */
record Task(Part part, Status status) {

    /** There from the beginning, so they tell nothing of what has been done. */
    private static final List<String> PREFILLED =
            List.of("receivedOn", "facts.municipality", "mainGround.link", "additionalGrounds.link");

    enum Status {
        DONE,
        BEGUN,
        NOT_BEGUN,
        OPTIONAL
    }

    static List<Task> of(ReportDraft draft, ReportRead read) {
        return Arrays.stream(Part.values())
                .map(part -> new Task(part, status(part, draft, read)))
                .toList();
    }

    boolean isReady() {
        return status == Status.DONE || status == Status.OPTIONAL;
    }

    private static Status status(Part part, ReportDraft draft, ReportRead read) {
        var isTouched = isTouched(part, draft);
        if (!read.issues(part).isEmpty()) {
            return isTouched ? Status.BEGUN : Status.NOT_BEGUN;
        }
        if (isTouched || draft.isConfirmed(part)) {
            return Status.DONE;
        }
        return part.isRequired() ? Status.NOT_BEGUN : Status.OPTIONAL;
    }

    private static boolean isTouched(Part part, ReportDraft draft) {
        var form = draft.form();
        return part.fields().stream().anyMatch(field -> !PREFILLED.contains(field) && !form.isEmpty(field));
    }
}
