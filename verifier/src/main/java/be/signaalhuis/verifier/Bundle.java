package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Unreadable;
import be.signaalhuis.verifier.note.KeyRotation;
import be.signaalhuis.verifier.note.VerifierKey;
import be.signaalhuis.verifier.tree.CompactRange;
import java.util.List;
import java.util.Optional;

/** Takes the lines of one bundle, each to where it is judged. */
final class Bundle {

    private final Header header;
    private final boolean keysOfBundle;
    private final Findings findings;
    private final KeyRing keys;
    private final Checkpoints checkpoints;
    private final HeldCheckpoints held;
    private final StoredSubtrees subtrees;
    private final ShreddedKeys shredded;
    private final Entries entries;
    private Walk walk;
    private boolean afterTold;
    private boolean ended;

    Bundle(Header header, Believed trust, Progress progress, Findings findings) {
        this.header = header;
        this.findings = findings;
        this.keysOfBundle = trust.keys().isEmpty();
        this.keys = new KeyRing(header.origin(), trust.keys());
        this.checkpoints = new Checkpoints(header, keys, trust.witnesses(), findings);
        this.held = new HeldCheckpoints(trust.held(), findings);
        this.subtrees = new StoredSubtrees(header.firstLeaf(), findings);
        this.shredded = new ShreddedKeys(findings);
        this.entries = new Entries(header.kind(), shredded, progress, findings);
    }

    void tell(long number, String name, Fields line) {
        if (ended) {
            throw new Unreadable("it comes after the end");
        }
        switch (name) {
            case "key" -> keys.mention(VerifierKey.parse(line.text(name)));
            case "keyNote" -> keys.announce(KeyRotation.parse(line.text(name)));
            case "shredded" -> shredded.add(line.fields(name));
            case "before" -> before(line.listOfBytes(name));
            case "entry" -> entry(number, line.fields(name));
            case "subtree" -> subtree(number, line.fields(name));
            case "checkpoint" -> checkpoint(number, line.text(name));
            case "after" -> after(line.listOfBytes(name));
            case "consistency" -> held.consistency(line.fields(name));
            case "end" -> end(line.fields(name).count("entries"));
            default -> throw new Unreadable("no line has the name " + name);
        }
    }

    private void before(List<byte[]> hashes) {
        if (walk != null) {
            throw new Unreadable("what lies before is told once, before the entries");
        }
        CompactRange before = CompactRange.of(header.firstLeaf(), hashes);
        long size = 0;
        for (int i = 0; i < hashes.size(); i++) {
            size += Long.highestOneBit(header.firstLeaf() - size);
            held.pass(CompactRange.of(size, hashes.subList(0, i + 1)));
        }
        walk = new Walk(new History(before, subtrees), held, findings);
    }

    private Walk walk() {
        if (walk == null) {
            throw new Unreadable("what lies before was not told");
        }
        return walk;
    }

    private void entry(long number, Fields line) {
        Told told = entries.read(number, line);
        if (told != null) {
            walk().entry(told);
        }
    }

    private void subtree(long number, Fields line) {
        subtrees.tell(number, line);
        walk().standIn();
    }

    private void checkpoint(long number, String note) {
        long leaves = walk().leaves();
        Optional<Signed> signed =
                checkpoints.believe(number, note, leaves == header.afterLeaf() ? header.size() : leaves);
        if (signed.isPresent() && signed.get().needsAfter() && !afterTold) {
            throw new Unreadable("what lies after was not told");
        }
        signed.ifPresent(walk::checkpoint);
    }

    private void after(List<byte[]> hashes) {
        CompactRange.requireFit(header.afterLeaf(), header.size(), hashes.size());
        walk().after(hashes);
        afterTold = true;
    }

    private void end(long told) {
        ended = true;
        if (told != entries.count()) {
            throw new Unreadable("there should be " + told + " entries and not " + entries.count());
        }
    }

    Outcome finish(long lines) {
        keys.unused()
                .forEach(rotation -> findings.aboutSize(
                        1, Verdict.BAD_SIGNATURE, rotation.size(), "A key was announced by none of the trusted ones."));
        if (!ended) {
            findings.aboutLine(lines + 1, Verdict.UNREADABLE, "the file is cut off here.");
        } else if (!afterTold && !findings.has(Verdict.UNREADABLE)) {
            findings.aboutLine(lines, Verdict.UNREADABLE, "what lies after was not told.");
        }
        if (walk != null) {
            walk.finish(ended ? header.afterLeaf() : -1);
        }
        if (ended) {
            checkpoints.finish(lines);
            subtrees.finish(walk != null && walk.isTreeKnown());
            held.finish(lines, keys, checkpoints.newest());
        }
        shredded.finish(entries::span);
        return outcome();
    }

    private Outcome outcome() {
        List<Finding> firsts = findings.firsts();
        return new Outcome(
                firsts.isEmpty() ? Verdict.OK : firsts.get(0).verdict(),
                header.kind().log(),
                header.origin(),
                entries.count(),
                checkpoints.seen(),
                firsts,
                findings.count(),
                shredded.lawful(),
                held.verdicts(keys, checkpoints.newest()),
                keysOfBundle);
    }
}
