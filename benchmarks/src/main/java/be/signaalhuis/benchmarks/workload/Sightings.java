package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.IntoleranceSignalLogged;
import be.signaalhuis.events.signals.NuisanceSignalLogged;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SegregationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Signals of five years over all neighbourhoods; one in twenty is corrected soon. The same seed gives the same story. */
final class Sightings implements Iterator<LoggedEvent> {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1_826;
    private static final double CORRECTED = 0.05;
    private static final int TEXTS = 256;
    private static final int ACTORS = 12;
    private static final Duration STEP = Duration.ofMillis(1);
    private static final Code GENK = Code.of(Words.GENK);

    private final CodeLists codes = CodeLists.current();
    private final List<Code> neighbourhoods = Areas.current().division(GENK).stream()
            .flatMap(newest -> Areas.current().neighbourhoods(GENK, newest).stream())
            .filter(area -> area.tile() != null)
            .map(Area::code)
            .toList();
    private final List<Code> lifeDomains = codes.list(CodeListName.LIFE_DOMAIN).entries().stream()
            .map(CodeEntry::code)
            .toList();
    private final Random chance;
    private final List<Sealed<String>> texts;
    private final int signals;
    private Instant at;
    private int begun;
    private UUID last;

    Sightings(long seed, int signals, Sealing sealing, Instant end) {
        this.chance = new Random(seed);
        this.texts = Stream.generate(() -> sealing.seal("voorbeeldtekst zonder namen"))
                .limit(TEXTS)
                .toList();
        this.signals = signals;
        this.at = end.minus(STEP.multipliedBy(2L * signals));
    }

    @Override
    public boolean hasNext() {
        return begun < signals;
    }

    @Override
    public LoggedEvent next() {
        at = at.plus(STEP);
        if (last != null && chance.nextDouble() < CORRECTED) {
            var id = last;
            last = null;
            return logged(id, 1, new SignalCorrected(new SignalId(id), text(), content(), codes.version()));
        }
        begun++;
        last = PastIdentifiers.at(at, chance);
        return logged(last, 0, begin(new SignalId(last)));
    }

    private LoggedEvent logged(UUID id, int sequence, Object event) {
        return new LoggedEvent(PastIdentifiers.at(at, chance), id, sequence, at, event, chance.nextInt(ACTORS));
    }

    private SignalEvent begin(SignalId id) {
        var content = content();
        return switch (chance.nextInt(3)) {
            case 0 -> new NuisanceSignalLogged(id, GENK, null, content, codes.version());
            case 1 -> new SegregationSignalLogged(id, GENK, null, content, codes.version());
            default -> new IntoleranceSignalLogged(id, GENK, null, content, codes.version());
        };
    }

    private SignalContent content() {
        var area = any(neighbourhoods);
        return new SignalContent(
                Observed.on(FIRST.plusDays(chance.nextInt(DAYS))),
                area,
                area,
                Areas.divisionOf(area),
                Code.of("HANGJONGEREN"),
                any(lifeDomains),
                Code.of("WIJKONTWIKKELING"),
                Code.of("WIJKMANAGER"),
                Code.of("WAARGENOMEN"),
                null,
                Code.of("OVERLEGTAFEL"),
                null,
                text(),
                false);
    }

    private Sealed<String> text() {
        return any(texts);
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
