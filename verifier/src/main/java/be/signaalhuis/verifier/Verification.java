package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.json.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Verifies a bundle as it streams by, in memory that does not grow with it. */
public final class Verification {

    private final Believed trust;
    private final Progress progress;
    private final Findings findings = new Findings();
    private Bundle bundle;

    private Verification(Believed trust, Progress progress) {
        this.trust = trust;
        this.progress = progress;
    }

    /**
     * @param stream a bundle as lines, or the same in gzip
     * @throws IOException when the stream itself fails; whatever is wrong with what it says is a finding
     * @throws IllegalArgumentException when a key or a checkpoint of the user cannot be read
     */
    public static Outcome of(InputStream stream, Trust trust, Progress progress) throws IOException {
        Verification verification = new Verification(Believed.of(trust), progress);
        Lines lines = new Lines(stream);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            verification.line(lines.number(), line, lines.wasTooLong());
            if (verification.bundle == null) {
                break;
            }
        }
        return verification.finish(lines.number());
    }

    private void line(long number, byte[] bytes, boolean tooLong) {
        try {
            if (tooLong) {
                throw new Unreadable("longer than any line of a bundle");
            }
            Fields line = Json.fields(bytes);
            if (line.names().size() != 1) {
                throw new Unreadable("a line has one name");
            }
            String name = line.names().iterator().next().toString();
            if (bundle != null) {
                bundle.tell(number, name, line);
            } else if (name.equals("bundle")) {
                bundle = new Bundle(Header.of(line.fields(name)), trust, progress, findings);
            } else {
                throw new Unreadable("a bundle says first what it is");
            }
        } catch (Unreadable | IllegalArgumentException e) {
            findings.aboutLine(number, Verdict.UNREADABLE, e.getMessage() + ".");
        }
    }

    private Outcome finish(long lines) {
        if (bundle != null) {
            return bundle.finish(lines);
        }
        if (lines == 0) {
            findings.aboutLine(1, Verdict.UNREADABLE, "the file is empty.");
        }
        List<Finding> firsts = findings.firsts();
        return new Outcome(
                Verdict.UNREADABLE,
                null,
                null,
                0,
                null,
                firsts,
                findings.count(),
                List.of(),
                trust.held().stream().map(one -> Verdict.UNPROVEN).toList(),
                trust.keys().isEmpty());
    }
}
