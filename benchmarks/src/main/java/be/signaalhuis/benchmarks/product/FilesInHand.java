package be.signaalhuis.benchmarks.product;

import be.signaalhuis.command.sending.Receipt;

/** The files one client works on, in turn: closed when open, reopened when closed. */
final class FilesInHand {

    private final Desk desk;
    private final Receipt[] files;
    private int next;

    FilesInHand(Desk desk, int count) {
        this.desk = desk;
        this.files = new Receipt[count];
    }

    /** The first time round registers the files, which is no part of what a warm client does: call it warm-up. */
    void changeNext() {
        int at = next++ % files.length;
        var file = files[at];
        if (file == null) {
            files[at] = desk.register();
        } else {
            files[at] = file.version() % 2 == 0 ? desk.close(file) : desk.reopen(file);
        }
    }
}
