package be.signaalhuis.portal.history;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells what happened, by whom and why. */
@Component
public class Timeline {

    private static final Pattern OF_A_TOWN = Pattern.compile("(meldpunt|veiligheidshuis|lco|beleid)-(\\d{5})");

    private final Codes codes;
    private final Texts texts;

    Timeline(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /**
     * One thing that happened.
     *
     * @param what key of its words
     * @param about what it happened to, in words; empty when that needs no words
     * @param reason null when none was given; erased when it is gone
     */
    public record Told(
            long sequence,
            Instant when,
            String what,
            String about,
            String actor,
            String role,
            String organisation,
            Personal reason,
            List<Changed> changes) {}

    /** @param words tells what was changed, field by field */
    public List<Told> of(List<Happening> happenings, Function<List<Happening.Change>, List<Changed>> words) {
        return of(happenings, words, part -> "");
    }

    /** @param about tells a part of the file in words */
    public List<Told> of(
            List<Happening> happenings,
            Function<List<Happening.Change>, List<Changed>> words,
            Function<UUID, String> about) {
        return happenings.stream().map(one -> told(one, words, about)).toList();
    }

    private Told told(
            Happening one, Function<List<Happening.Change>, List<Changed>> words, Function<UUID, String> about) {
        return new Told(
                one.sequence(),
                one.recordedAt(),
                one.what(),
                one.about() == null ? "" : about.apply(one.about()),
                one.actor(),
                one.role(),
                organisation(one.organisation()),
                one.reason(),
                words.apply(one.changes()));
    }

    private String organisation(String name) {
        var known = OF_A_TOWN.matcher(name == null ? "" : name);
        return known.matches()
                ? texts.of("history.organisation." + known.group(1), codes.label("MUNICIPALITY", known.group(2)))
                : name;
    }
}
