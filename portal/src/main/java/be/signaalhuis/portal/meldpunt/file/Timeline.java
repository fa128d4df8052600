package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells what happened to a report, by whom and why. */
@Component
class Timeline {

    private static final Pattern DESK = Pattern.compile("meldpunt-(\\d{5})");

    private final ChangeWords words;
    private final Codes codes;
    private final Texts texts;

    Timeline(ChangeWords words, Codes codes, Texts texts) {
        this.words = words;
        this.codes = codes;
        this.texts = texts;
    }

    /**
     * One thing that happened.
     *
     * @param what key of its words
     * @param reason null when none was given; erased when it is gone
     */
    record Told(
            long sequence,
            Instant when,
            String what,
            String actor,
            String role,
            String organisation,
            Personal reason,
            List<ChangeWords.Told> changes) {}

    List<Told> of(List<Happening> happenings) {
        return happenings.stream().map(this::told).toList();
    }

    private Told told(Happening one) {
        return new Told(
                one.sequence(),
                one.recordedAt(),
                one.what(),
                one.actor(),
                one.role(),
                organisation(one.organisation()),
                one.reason(),
                words.of(one.changes()));
    }

    private String organisation(String name) {
        var desk = DESK.matcher(name == null ? "" : name);
        return desk.matches() ? texts.of("file.desk", codes.label("MUNICIPALITY", desk.group(1))) : name;
    }
}
