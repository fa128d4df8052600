package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.followup.InYear;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells how the meetings of a body in a year are counted: those planned and those held. */
@Component
public class MeetingFigures implements Figures {

    private static final String KIND = "meetings";
    private static final List<MeetingState> COUNTED = List.of(MeetingState.PLANNED, MeetingState.HELD);

    MeetingFigures() {}

    public static String id(Code municipality, Year year, UUID body, MeetingState state, long position) {
        return FigureId.of(KIND, municipality, position, year, body, text(state));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String view() {
        return Meetings.VIEW;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ANALYST, Role.SCANMANAGER);
    }

    @Override
    public Set<Class<?>> corrections() {
        return Set.of();
    }

    @Override
    public Optional<Counted> find(Code municipality, String figure) {
        return FigureId.ofYear(figure, municipality, 3)
                .flatMap(id -> id.id(1)
                        .flatMap(body -> COUNTED.stream()
                                .filter(state -> text(state).equals(id.part(2)))
                                .findFirst()
                                .map(state -> Counted.rows(
                                        id.position(),
                                        "views.followup_consultation",
                                        "consultation_id",
                                        "1",
                                        "municipality = :municipality and on_day between :from and :until and body_id = :body"
                                                + " and state = '" + state + "'",
                                        InYear.with(municipality, id.year(), "body", body)))));
    }

    private static String text(MeetingState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
