package be.signaalhuis.query.lco.years;

import be.signaalhuis.query.figures.Figures;
import java.time.Year;
import java.util.Optional;

/** One figure of one year at one position: all that must be known to count it again. */
record OverlegFigureId(OverlegFigure figure, Year year, long position) {

    static final String KIND = "overleg";

    private static final int PARTS = 4;

    String text() {
        return String.join(Figures.BETWEEN, KIND, year.toString(), figure.field(), Long.toString(position));
    }

    /** Empty when it is the id of no figure. */
    static Optional<OverlegFigureId> read(String id) {
        var part = id.split(Figures.BETWEEN, -1);
        if (part.length != PARTS || !part[1].matches("(19|20)\\d\\d") || !part[3].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return OverlegFigure.named(part[2])
                .map(figure -> new OverlegFigureId(figure, Year.parse(part[1]), Long.parseLong(part[3])));
    }
}
