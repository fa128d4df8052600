package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Unreadable;

/** What a bundle says it is. */
record Header(LogKind kind, String origin, long firstLeaf, long afterLeaf, long size) {

    private static final String FORMAT = "signaalhuis-bundle-v1";

    static Header of(Fields bundle) {
        if (!FORMAT.equals(bundle.textOrNull("format"))) {
            throw new Unreadable("not a bundle of the form " + FORMAT);
        }
        LogKind kind = kind(bundle.text("log"));
        Header header = new Header(
                kind,
                bundle.text("origin"),
                bundle.count("firstLeaf"),
                bundle.count("afterLeaf"),
                bundle.count("size"));
        if (!header.origin.endsWith("/" + kind.log())) {
            throw new Unreadable("the origin does not end in the name of the log");
        }
        if (header.firstLeaf > header.afterLeaf || header.afterLeaf > header.size) {
            throw new Unreadable("a bundle tells of leaves within the tree");
        }
        return header;
    }

    private static LogKind kind(String log) {
        for (LogKind kind : LogKind.values()) {
            if (kind.log().equals(log)) {
                return kind;
            }
        }
        throw new Unreadable("there is no log of that name");
    }

    /** How many leaves have been told when a checkpoint can be held against them. */
    long leavesUnder(long checkpointSize) {
        return checkpointSize == size ? afterLeaf : checkpointSize;
    }
}
