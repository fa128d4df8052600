package be.signaalhuis.query.followup.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.followup.bodies.Bodies;
import be.signaalhuis.query.followup.bodies.BodyRead;
import be.signaalhuis.query.followup.consultations.ConsultationShown;
import be.signaalhuis.query.followup.consultations.MeetingRead;
import be.signaalhuis.query.followup.consultations.Meetings;
import be.signaalhuis.query.followup.items.ItemRows;
import be.signaalhuis.query.followup.moments.Moments;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what a year of follow-up brought, read from several views at one position of the log. */
@Component
class Years {

    private final Views views;
    private final Bodies bodies;
    private final Meetings meetings;
    private final ItemRows items;
    private final Moments moments;
    private final SealedTexts texts;

    Years(Views views, Bodies bodies, Meetings meetings, ItemRows items, Moments moments, SealedTexts texts) {
        this.views = views;
        this.bodies = bodies;
        this.meetings = meetings;
        this.items = items;
        this.moments = moments;
        this.texts = texts;
    }

    /** What is read for the check of a year. */
    private record FrequencyRead(List<BodyRead> bodies, List<MeetingRead> meetings) {}

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<Frequency> frequency(Year year, LocalDate day, Code municipality, Asked asked) {
        var answer = views.answer(
                List.of(Bodies.VIEW, Meetings.VIEW),
                asked,
                known -> new FrequencyRead(bodies.of(municipality, known), meetings.of(year, municipality, known)));
        return answer.map(read -> {
            texts.fetchKeys(read.bodies().stream().map(body -> body.row().name()));
            texts.fetchKeys(
                    read.meetings().stream().map(one -> one.row().outcome().explanation()));
            var found = new BodyYears(year, day, read.meetings()).of(read.bodies(), municipality);
            return new Frequency(
                    year.getValue(),
                    day,
                    found,
                    answer.known().position(),
                    answer.known().asKnownOn(),
                    YearLinks.of(found, year, municipality, answer.known()));
        });
    }

    Answer<YearOverview> overview(Year year, LocalDate day, Code municipality, Asked asked) {
        var answer = views.answer(
                List.of(ItemRows.VIEW, Meetings.VIEW, Moments.VIEW),
                asked,
                known -> new YearRead(
                        items.of(year, municipality, known),
                        meetings.of(year, municipality, known),
                        moments.of(year, municipality, known)));
        return answer.map(read -> {
            texts.fetchKeys(read.texts());
            var moments = Moments.byTheme(read.moments());
            return new YearOverview(
                    year.getValue(),
                    day,
                    read.items("ACTIEPUNT", day),
                    read.items("AFSPRAAK", day),
                    read.items("AANBEVELING", day),
                    read.meetings().stream().map(ConsultationShown::of).toList(),
                    moments,
                    answer.known().position(),
                    answer.known().asKnownOn(),
                    YearLinks.of(moments.keySet(), year, municipality, answer.known()));
        });
    }
}
