package be.signaalhuis.query.testing;

import static be.signaalhuis.query.testing.AreaMaps.drawn;
import static be.signaalhuis.query.testing.AreaMaps.land;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementReopened;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.reminded;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.left;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.SharedSignals.content;

import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A log in which something happened for every view there is: the example registers, and lives made by hand. */
public final class Lives {

    private static final String GENK = "71016";
    private static final String WINTERSLAG = "71016W26";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final TestLog log;

    private Lives(TestLog log) {
        this.log = log;
    }

    /** So many of each kind, and the registers once. */
    public static Place append(RunningService service, int ofEach) {
        RegisterRow.all()
                .forEach(row -> service.log().append(row.id(), row.events().toArray()));
        SignalRow.append(service);
        OverlegRegister.append(service, GENK, 7);
        return appendLives(service, ofEach);
    }

    public static Place appendLives(RunningService service, int ofEach) {
        var lives = new Lives(service.log());
        Place last = null;
        for (int number = 0; number < ofEach; number++) {
            last = lives.one(FIRST.plusDays(number));
        }
        return last;
    }

    private Place one(LocalDate day) {
        report(day);
        signalAndBottleneck(day);
        area(day);
        scanAndControl(day);
        followUp(day);
        return family(day);
    }

    private void report(LocalDate day) {
        var id = UUID.randomUUID();
        var registered = Reports.registered(id, Reports.content(day, "RAS", "GESLACHT"));
        log.append(id, registered, Reports.corrected(id, Reports.content(day, "TAAL")));
        log.append(id, Reports.closed(id, day, "ADVIES"), Reports.reopened(id, day));
        log.append(id, Reports.withdrawn(id, day, "DOOR_MELDER"));
    }

    private void signalAndBottleneck(LocalDate day) {
        var signal = UUID.randomUUID();
        var nothing = UUID.randomUUID();
        var bottleneck = UUID.randomUUID();
        log.append(signal, SharedSignals.nuisance(signal, content(day, WINTERSLAG, "OVERLEGTAFEL")));
        log.append(nothing, Signals.notRetained(nothing));
        log.append(bottleneck, Bottlenecks.formed(bottleneck, day, signal), Bottlenecks.bundled(bottleneck, nothing));
        log.append(signal, Signals.corrected(signal, content(day, "71016W16", "OPENBAAR")));
        log.append(signal, SharedSignals.regraded(signal, "GEHOORD", "B2H2", "OVERLEGTAFEL"));
        log.append(bottleneck, Bottlenecks.escalated(bottleneck, day), Bottlenecks.tackled(bottleneck, day));
        if (day.getDayOfMonth() % 3 == 0) {
            log.append(signal, Signals.reviewed(signal, day), Signals.retracted(signal, day));
        }
    }

    private void area(LocalDate day) {
        var map = drawn(GENK, "2025", "kaart van " + day, land(551000));
        log.append(map.mapId().value(), map, drawn(GENK, "2025", null, land(551000), land(556000)));
        var value = IndicatorValues.recorded(GENK, "INWONERS", GENK, 1990 + day.getDayOfYear() % 30, "46000", "plan");
        log.append(value.valueId().value(), value, IndicatorValues.corrected(value, "46001.5"));
    }

    private void scanAndControl(LocalDate day) {
        var scan = UUID.randomUUID();
        var place = UUID.randomUUID();
        var control = UUID.randomUUID();
        log.append(scan, ScanEvents.opened(scan, WINTERSLAG));
        log.append(scan, ScanEvents.completed(scan, WINTERSLAG, "ZORG", text("x"), text("y"), "LAAG"));
        log.append(place, ControlEvents.structure(place, "LEEGSTAND", WINTERSLAG, day));
        log.append(control, ControlEvents.planned(control, scan, WINTERSLAG, day, place));
        log.append(scan, ScanEvents.validated(scan), ScanEvents.adopted(scan, 1), ScanEvents.revised(scan, 2));
        log.append(place, ControlEvents.removed(place, day));
        log.append(control, ControlEvents.held(control, day));
    }

    private void followUp(LocalDate day) {
        var body = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        var item = UUID.randomUUID();
        var moment = UUID.randomUUID();
        var signals = List.of(UUID.randomUUID());
        log.append(body, FollowUps.defined(body, GENK, "OHB_DIENST", 4), FollowUps.ended(body, day));
        log.append(meeting, FollowUps.planned(meeting, GENK, body, "OHB_DIENST", day));
        log.append(meeting, FollowUps.agenda(meeting, signals), FollowUps.held(meeting, day, List.of("JEUGD")));
        log.append(item, FollowUps.noted(item, GENK, "ACTIEPUNT", day, null, meeting, signals.getFirst()));
        log.append(meeting, FollowUps.reported(meeting, "kort"), FollowUps.adopted(meeting, day));
        log.append(item, FollowUps.done(item, day), FollowUps.reopened(item, day));
        log.append(moment, FollowUps.talked(moment, GENK, day, "SEGREGATIE"), FollowUps.withdrawn(moment));
    }

    private Place family(LocalDate day) {
        var file = UUID.randomUUID();
        var partner = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        log.append(file, Overlegs.opened(file, day), joined(file, partner, "HULPVERLENER", "Eva Maes", "eva", day));
        log.append(file, OverlegMeetingEvents.planned(file, meeting, day, null, partner));
        log.append(file, OverlegMeetingEvents.held(file, meeting, day, "LCO_MET_CLIENT", true));
        log.append(
                file,
                OverlegMeetingEvents.written(file, meeting),
                made(file, one, "een", careWorker(partner), day, day, meeting));
        log.append(file, made(file, two, "twee", careWorker(partner), day, day, null), reminded(file, one, day));
        log.append(file, renewed(file, one, day, day.plusDays(1)), agreementDone(file, two, day));
        log.append(file, agreementReopened(file, two, day), OverlegMeetingEvents.measured(file, day, "WERK", 3));
        return log.append(file, left(file, partner, day), Overlegs.closed(file, day));
    }
}
