package be.signaalhuis.portal.meldpunt.file;

/** What can be done with a report depends on where it stands. */
final class FileStatus {

    static final String REGISTERED = "REGISTERED";
    static final String REOPENED = "REOPENED";
    static final String CLOSED = "CLOSED";
    static final String WITHDRAWN = "WITHDRAWN";

    private FileStatus() {}

    static boolean isOpen(String status) {
        return status.equals(REGISTERED) || status.equals(REOPENED);
    }
}
