package be.signaalhuis.query.lco.print;

import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.AgreementState;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.print.Paper.Fact;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The report of a meeting that was held and written about, as the family takes it home: what goes well comes first, then
 * what must happen first according to the client, and who does what by when.
 */
public final class MeetingReportPdf {

    private final OverlegState state;
    private final OverlegMeeting meeting;
    private final PaperWords words;
    private final People people;
    private final AgreementRows rows;
    private final Paper paper;

    private MeetingReportPdf(OverlegState state, OverlegMeeting meeting, PaperWords words) {
        this.state = state;
        this.meeting = meeting;
        this.words = words;
        this.people = new People(state, words);
        this.rows = new AgreementRows(people, words);
        var day = words.day(meeting.on());
        this.paper = new Paper(words, words.text("report"), words.text("subject") + ", " + day);
    }

    /** @param today against which agreements are late */
    public static byte[] of(
            OverlegState state, OverlegMeeting meeting, ReportFor whom, LocalDate today, Locale reader, Known known) {
        var pdf = new MeetingReportPdf(state, meeting, new PaperWords(reader, whom));
        pdf.facts();
        pdf.said("goesWell", MeetingReport::goesWell);
        pdf.achieved();
        pdf.strengths();
        pdf.said("firstAccordingToClient", MeetingReport::firstAccordingToClient);
        pdf.said("goesLessWell", MeetingReport::goesLessWell);
        pdf.agreed(today);
        pdf.said("minutes", MeetingReport::minutes);
        pdf.farewell();
        return pdf.paper.bytes(known);
    }

    private void facts() {
        var plan = meeting.plan();
        var place = plan == null ? null : Opened.of(plan.place());
        var at = plan != null && plan.on().equals(meeting.on()) ? plan.at() : null;
        paper.facts(List.of(
                Fact.of(words.text("when"), words.hour(meeting.on(), at)),
                Fact.of(words.text("where"), words.opened(place)),
                new Fact(words.text("there"), people.there(meeting.sitting())),
                Fact.of(
                        words.text("coordinator"),
                        people.of(state.participants().coordinator())),
                Fact.of(words.text("pivot"), people.of(state.participants().pivot()))));
    }

    private void said(String key, Function<MeetingReport, String> part) {
        var text = words.opened(Opened.of(meeting.account().report(), part));
        if (!text.isBlank()) {
            paper.heading(words.text(key));
            paper.lines(text);
        }
    }

    /** What was done since the meeting before, for the client alone. */
    private void achieved() {
        var since = state.meetings()
                .held()
                .map(OverlegMeeting::on)
                .filter(day -> day.isBefore(meeting.on()))
                .reduce((one, later) -> later)
                .orElse(LocalDate.MIN);
        var done = ofClient(one -> one.state() == AgreementState.DONE
                && one.endedOn().isAfter(since)
                && !one.endedOn().isAfter(meeting.on()));
        if (!done.isEmpty()) {
            paper.heading(words.text("achieved"));
            rows.ended(paper, done);
        }
    }

    private void strengths() {
        var strengths = state.strengths().until(meeting.on());
        if (!strengths.all().isEmpty()) {
            new StrengthRows(words).write(paper, strengths);
        }
    }

    private void agreed(LocalDate today) {
        paper.heading(words.text("agreed"));
        var here = agreements(this::isMadeHere);
        if (here.isEmpty()) {
            paper.paragraph(words.text("nothingAgreed"));
        } else {
            rows.open(paper, here, today);
        }
        var running = ofClient(one -> one.isOpen() && !isMadeHere(one));
        if (!running.isEmpty()) {
            paper.heading(words.text("running"));
            rows.open(paper, running, today);
        }
    }

    private boolean isMadeHere(Agreement agreement) {
        return agreement.meeting() == null
                ? agreement.madeOn().equals(meeting.on())
                : agreement.meeting().equals(meeting.id());
    }

    private List<Agreement> ofClient(Predicate<Agreement> which) {
        return words.whom() == ReportFor.CLIENT ? agreements(which) : List.of();
    }

    private List<Agreement> agreements(Predicate<Agreement> which) {
        return state.agreements().all().stream().filter(which).toList();
    }

    private void farewell() {
        if (words.whom() == ReportFor.CLIENT) {
            next();
            paper.heading(words.text("questions"));
            paper.paragraph(words.text("ask"));
            paper.paragraph(words.text("yours"));
        }
    }

    /** Without consent there is none, even if one was planned. */
    private void next() {
        if (state.consent().isWithdrawn()) {
            return;
        }
        var later = state.meetings().planned().filter(planned -> planned.on().isAfter(meeting.on()));
        later.findFirst().ifPresent(planned -> {
            var plan = planned.plan();
            paper.heading(words.text("next"));
            paper.paragraph(words.hour(plan.on(), plan.at()));
            paper.lines(words.opened(Opened.of(plan.place())));
        });
    }
}
