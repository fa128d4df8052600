package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure of one year at one position: all that must be known to count it again.
 *
 * @param code of a figure that there is one of for each code; else null
 * @param day on which it was counted, of a figure that moves by time; null for the day of the position
 */
record OverlegFigureId(OverlegFigure figure, Year year, String code, LocalDate day, long position) {

    static final String KIND = "overleg";

    private static final int LEAST_PARTS = 4;

    String text() {
        return Stream.of(KIND, year, figure.field(), code, day, position)
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(Figures.BETWEEN));
    }

    /** Empty when it is the id of no figure. */
    static Optional<OverlegFigureId> read(String id) {
        var part = id.split(Figures.BETWEEN, -1);
        var last = part.length - 1;
        if (part.length < LEAST_PARTS || !part[1].matches("(19|20)\\d\\d") || !part[last].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        var more = part.length == LEAST_PARTS ? null : part[3];
        return OverlegFigure.named(part[2])
                .filter(figure -> part.length == LEAST_PARTS + (more == null ? 0 : 1) && fits(figure, more))
                .map(figure -> new OverlegFigureId(
                        figure,
                        Year.parse(part[1]),
                        figure.movesByTime() ? null : more,
                        figure.movesByTime() && more != null ? IsoDay.read(more).orElseThrow() : null,
                        Long.parseLong(part[last])));
    }

    private static boolean fits(OverlegFigure figure, String more) {
        if (more == null) {
            return figure != OverlegFigure.REQUESTED_BY;
        }
        return figure.movesByTime()
                ? IsoDay.read(more).isPresent()
                : figure == OverlegFigure.REQUESTED_BY && Code.isShapedLike(more);
    }
}
