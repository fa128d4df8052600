package be.signaalhuis.query.figures;

import be.signaalhuis.events.codes.Code;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of a figure of a year of a municipality.
 *
 * @param parts what says which of them it is
 * @param position the log is taken into account up to here
 */
public record FigureId(Year year, List<String> parts, long position) {

    private static final int AROUND_PARTS = 4;

    public static String of(String kind, Code municipality, Year year, long position, Object... parts) {
        var end = Stream.of(parts, new Object[] {position}).flatMap(Arrays::stream);
        return Stream.concat(Stream.of(kind, municipality, year), end)
                .map(Object::toString)
                .collect(Collectors.joining(Figures.BETWEEN));
    }

    /** Empty when it is no such id, of that municipality and with so many parts; its kind was looked at before. */
    public static Optional<FigureId> read(String figure, Code municipality, int parts) {
        var part = figure.split(Figures.BETWEEN, -1);
        var last = part.length - 1;
        return part.length == AROUND_PARTS + parts
                        && part[1].equals(municipality.value())
                        && part[2].matches("(19|20)\\d\\d")
                        && part[last].matches("\\d{1,18}")
                ? Optional.of(
                        new FigureId(Year.parse(part[2]), List.of(part).subList(3, last), Long.parseLong(part[last])))
                : Optional.empty();
    }
}
