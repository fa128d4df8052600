package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.followup.ConversationMomentWithdrawn;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.followup.InYear;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how the conversation moments of a year are counted by theme. */
@Component
public class MomentFigures implements Figures {

    private static final String KIND = "moments";

    MomentFigures() {}

    public static String id(Code municipality, Year year, String theme, long position) {
        return FigureId.of(KIND, municipality, position, year, theme);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String view() {
        return MomentsProjection.VIEW;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ANALYST, Role.SCANMANAGER);
    }

    @Override
    public Set<Class<?>> corrections() {
        return Set.of(ConversationMomentWithdrawn.class);
    }

    @Override
    public Optional<Counted> find(Code municipality, String figure) {
        return FigureId.ofYear(figure, municipality, 2)
                .filter(id -> isTheme(id.part(1)))
                .map(id -> Counted.rows(
                        id.position(),
                        "views.followup_moment",
                        "moment_id",
                        "1",
                        "municipality = :municipality and not withdrawn and held_on between :from and :until"
                                + " and :theme = any (themes)",
                        InYear.with(municipality, id.year(), "theme", id.part(1))));
    }

    private static boolean isTheme(String text) {
        return Code.isShapedLike(text)
                && CodeLists.current()
                        .list(CodeListName.THEME)
                        .find(Code.of(text))
                        .isPresent();
    }
}
