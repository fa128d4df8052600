package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Participant;
import be.signaalhuis.portal.page.Dates;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells an agreement as the table reads it: what, who, by when. */
@Component
class TableWords {

    private final OverlegWords words;
    private final Codes codes;
    private final Dates dates;

    TableWords(OverlegWords words, Codes codes, Dates dates) {
        this.words = words;
        this.codes = codes;
        this.dates = dates;
    }

    /**
     * An agreement on the screen.
     *
     * @param note what was said of it last
     */
    record Told(
            UUID id,
            String text,
            String who,
            String domain,
            String due,
            String madeOn,
            String state,
            boolean open,
            boolean overdue,
            int renewals,
            String note) {}

    String name(Overleg file) {
        return words.name(file);
    }

    Told of(Overleg file, Agreement one) {
        return new Told(
                one.id(),
                words.text(one.text()),
                words.executor(file, one),
                words.domain(one.lifeDomain()),
                dates.day(one.due()),
                dates.day(one.madeOn()),
                one.state(),
                one.isOpen(),
                one.isOverdue(),
                one.renewals() == null ? 0 : one.renewals(),
                words.text(one.note()));
    }

    String domain(String domain) {
        return words.domain(domain);
    }

    /** Who can do something: the client, and everybody else at the table. */
    List<Choice> executors(Overleg file) {
        var others = file.table().stream()
                .filter(one -> !one.isClient())
                .map(one -> new Choice(one.id().toString(), words.seat(file, one)));
        return Stream.concat(Stream.of(new Choice(Participant.CLIENT, words.name(file))), others)
                .toList();
    }

    /** Life domains, those of the family first. */
    List<Choice> domains(Overleg file) {
        var own = file.request() == null ? List.<String>of() : file.request().lifeDomains();
        return codes.choices("OVERLEG_DOMAIN", dates.today()).stream()
                .sorted(Comparator.comparing(one -> !own.contains(one.code())))
                .toList();
    }
}
