package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.meldpunt.Reporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Made-up reports as a desk gets them: 45 % leave their name, nine in ten tell what happened in a text of
 * log-normal length (median 300 bytes, 1 % at 4 kB), half of them name the other side. The same seed gives the
 * same reports.
 */
public final class Drafts {

    private static final double NAMED = 0.45;
    private static final double TELLING = 0.9;
    private static final double OTHER_PARTY = 0.5;
    private static final double OTHER_PARTY_NAMED = 0.6;
    private static final double PLACE_KNOWN = 0.3;
    private static final double DATE_KNOWN = 0.7;
    private static final double LONG_TEXT = 0.01;
    private static final int LONG = 4096;
    private static final int MEDIAN = 300;
    private static final double SPREAD = 0.6;

    private final Random chance;
    private final LocalDate today;

    public Drafts(long seed, LocalDate today) {
        this.chance = new Random(seed);
        this.today = today;
    }

    public Draft next() {
        var receivedOn = today.minusDays(chance.nextInt(1, 700));
        boolean named = chance.nextDouble() < NAMED;
        boolean against = chance.nextDouble() < OTHER_PARTY;
        var ground = one(Words.GROUNDS);
        return new Draft(
                receivedOn,
                one(Words.CHANNELS),
                named ? one(Words.ROLES) : Words.ANONYMOUS,
                named ? reporter() : null,
                chance.nextDouble() < 0.8 ? Words.GENK : one(Words.NEIGHBOURS),
                chance.nextDouble() < DATE_KNOWN ? receivedOn.minusDays(chance.nextInt(60)) : null,
                chance.nextDouble() < PLACE_KNOWN ? text(30) : null,
                chance.nextDouble() < TELLING ? text(length()) : null,
                chance.nextBoolean() ? Words.GENK : null,
                ground,
                chance.nextInt(4) == 0 && !ground.equals(Words.LANGUAGE) ? List.of(Words.LANGUAGE) : List.of(),
                one(Words.DOMAINS),
                chance.nextBoolean() ? one(Words.BEHAVIOURS) : null,
                chance.nextBoolean() ? one(Words.EXPECTATIONS) : null,
                against ? one(Words.OTHER_PARTIES) : null,
                against && chance.nextDouble() < OTHER_PARTY_NAMED ? text(25) : null);
    }

    /** A reason, an explanation: shorter than a story. */
    public String reason() {
        return text(20 + chance.nextInt(120));
    }

    private Reporter reporter() {
        var name = "Voorbeeldnaam " + chance.nextInt(100_000);
        var address = "p" + chance.nextInt(100_000) + "@voorbeeld.test";
        return new Reporter(name, chance.nextBoolean() ? address : null, "+32 89 00 00 00", "nl");
    }

    private int length() {
        return chance.nextDouble() < LONG_TEXT
                ? LONG
                : (int) Math.clamp(MEDIAN * Math.exp(SPREAD * chance.nextGaussian()), 20, LONG);
    }

    private String text(int length) {
        var text = new StringBuilder(length + 16);
        while (text.length() < length) {
            text.append(one(Words.TEXT)).append(' ');
        }
        return text.substring(0, length).strip();
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
