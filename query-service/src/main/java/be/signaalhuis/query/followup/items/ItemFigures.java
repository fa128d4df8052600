package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.figures.Counted;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.followup.InYear;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how many items of a kind were noted in a year. */
@Component
public class ItemFigures implements Figures {

    private static final String KIND = "items";

    ItemFigures() {}

    public static String id(Code municipality, Year year, String kind, long position) {
        return FigureId.of(KIND, municipality, position, year, kind);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String view() {
        return ItemRows.VIEW;
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
        return FigureId.ofYear(figure, municipality, 2)
                .filter(id -> isKind(id.part(1)))
                .map(id -> Counted.rows(
                        id.position(),
                        "views.followup_item",
                        "item_id",
                        "1",
                        "municipality = :municipality and noted_on between :from and :until and kind = :kind",
                        InYear.with(municipality, id.year(), "kind", id.part(1))));
    }

    private static boolean isKind(String text) {
        return Code.isShapedLike(text)
                && CodeLists.current()
                        .list(CodeListName.FOLLOW_UP_KIND)
                        .find(Code.of(text))
                        .isPresent();
    }
}
