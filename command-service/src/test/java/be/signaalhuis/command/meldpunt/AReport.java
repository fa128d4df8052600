package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Consent;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a report says, in tests: the least that Genk's desk registers, and what a test changes about it. */
final class AReport {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private LocalDate receivedOn = LocalDate.of(2026, 3, 2);
    private String channel = "TELEFOON";
    private String role = "SLACHTOFFER";
    private Reporter reporter;
    private String municipality = "71016";
    private LocalDate from;
    private LocalDate until;
    private String area;
    private String place;
    private Sealed<String> description;
    private String residence;
    private Ground mainGround = Ground.actual(Code.of("AFKOMST"));
    private List<Ground> additionalGrounds = List.of();
    private String domain = "WERK";
    private String behaviour;
    private String expectation;
    private OtherParty otherParty;
    private List<Consent> consents = List.of();

    private AReport() {}

    static AReport inGenk() {
        return new AReport();
    }

    static AReport in(String municipality) {
        var report = new AReport();
        report.municipality = municipality;
        return report;
    }

    static Code code(String value) {
        return value == null ? null : Code.of(value);
    }

    static Ground ground(String code) {
        return Ground.actual(code(code));
    }

    static Consent consent(String purpose, LocalDate givenOn, String source) {
        return new Consent(code(purpose), givenOn, code(source));
    }

    AReport receivedOn(LocalDate day) {
        receivedOn = day;
        return this;
    }

    AReport by(String channel) {
        this.channel = channel;
        return this;
    }

    AReport from(String role, Reporter reporter) {
        this.role = role;
        this.reporter = reporter;
        return this;
    }

    AReport livingIn(String municipality) {
        residence = municipality;
        return this;
    }

    AReport happening(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
        return this;
    }

    /** Facts of one day, told the same day. */
    AReport of(LocalDate day) {
        return happening(day, null).receivedOn(day);
    }

    AReport at(String area, String place) {
        this.area = area;
        this.place = place;
        return this;
    }

    AReport telling(String description) {
        return telling(Fresh.seal(description));
    }

    AReport telling(Sealed<String> description) {
        this.description = description;
        return this;
    }

    AReport about(Ground main, Ground... additional) {
        mainGround = main;
        additionalGrounds = Arrays.asList(additional);
        return this;
    }

    AReport about(String ground) {
        return about(ground(ground));
    }

    AReport inDomain(String domain) {
        this.domain = domain;
        return this;
    }

    AReport calledFor(String behaviour, String expectation) {
        this.behaviour = behaviour;
        this.expectation = expectation;
        return this;
    }

    AReport against(String kind, String name) {
        otherParty = new OtherParty(code(kind), Fresh.seal(name));
        return this;
    }

    AReport allowing(Consent... consents) {
        this.consents = Arrays.asList(consents);
        return this;
    }

    ReportContent content() {
        return new ReportContent(
                receivedOn,
                code(channel),
                code(role),
                Fresh.seal(reporter),
                new Facts(
                        code(municipality),
                        from,
                        until,
                        code(area),
                        Areas.divisionOf(code(area)),
                        Fresh.seal(place),
                        description),
                code(residence),
                mainGround,
                additionalGrounds,
                code(domain),
                code(behaviour),
                code(expectation),
                otherParty,
                consents);
    }
}
