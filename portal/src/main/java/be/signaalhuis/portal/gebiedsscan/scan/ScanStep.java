package be.signaalhuis.portal.gebiedsscan.scan;

import java.util.Arrays;
import java.util.Optional;

/** What is done to a scan as a whole. */
enum ScanStep {
    VALIDATION("bespreken", "validation", "CONCEPT"),
    ADOPTION("vaststellen", "adoption", "VALIDATED"),
    REVISION("herzien", "revision", "ADOPTED");

    private final String page;
    private final String command;
    private final String state;

    ScanStep(String page, String command, String state) {
        this.page = page;
        this.command = command;
        this.state = state;
    }

    static Optional<ScanStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    /** Its name in addresses and in keys of texts. */
    public String page() {
        return page;
    }

    String command() {
        return "/v1/gebiedsscans/{id}/" + command;
    }

    boolean isFor(ScanFile scan) {
        return scan.is(state);
    }
}
