package be.signaalhuis.portal.meldpunt.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that one can do with a report, each on a page of its own. */
enum Step {
    CORRECT("verbeteren", "corrections"),
    CLOSE("afsluiten", "closure", "outcomes", "closedOn", "referredTo", "explanation"),
    REOPEN("heropenen", "reopening", "reason", "reopenedOn"),
    WITHDRAW("intrekken", "withdrawal", "cause", "reason", "withdrawnOn");

    private final String page;
    private final String command;
    private final List<String> fields;

    Step(String page, String command, String... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    static Optional<Step> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    static List<Step> possible(String status) {
        return Arrays.stream(values()).filter(step -> step.isPossible(status)).toList();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    String command() {
        return "/v1/discrimination-reports/{id}/" + command;
    }

    /** What one fills in; a correction has the fields of a report. */
    List<String> fields() {
        return fields;
    }

    boolean isPossible(String status) {
        return this == REOPEN ? status.equals(FileStatus.CLOSED) : FileStatus.isOpen(status);
    }

    /** Where the report stands after it. */
    String leadsTo(String status) {
        return switch (this) {
            case CORRECT -> status;
            case CLOSE -> FileStatus.CLOSED;
            case REOPEN -> FileStatus.REOPENED;
            case WITHDRAW -> FileStatus.WITHDRAWN;
        };
    }
}
