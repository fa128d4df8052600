package be.signaalhuis.query.figures;

import be.signaalhuis.events.codes.Code;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of a figure of a municipality.
 *
 * @param parts what says which of them it is
 * @param position the log is taken into account up to here
 */
public record FigureId(List<String> parts, long position) {

    private static final int AROUND_PARTS = 3;

    public static String of(String kind, Code municipality, long position, Object... parts) {
        return Stream.of(Stream.of(kind, municipality), Arrays.stream(parts), Stream.of(position))
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining(Figures.BETWEEN));
    }

    /** Empty when it is no such id, of that municipality and with so many parts; its kind was looked at before. */
    public static Optional<FigureId> read(String figure, Code municipality, int parts) {
        var part = figure.split(Figures.BETWEEN, -1);
        var last = part.length - 1;
        return part.length == AROUND_PARTS + parts
                        && part[1].equals(municipality.value())
                        && part[last].matches("\\d{1,18}")
                ? Optional.of(new FigureId(List.of(part).subList(2, last), Long.parseLong(part[last])))
                : Optional.empty();
    }

    /** The same for one whose first part is a year. */
    public static Optional<FigureId> ofYear(String figure, Code municipality, int parts) {
        return read(figure, municipality, parts).filter(id -> id.part(0).matches("(19|20)\\d\\d"));
    }

    public String part(int number) {
        return parts.get(number);
    }

    public Year year() {
        return Year.parse(part(0));
    }

    /** Empty when the part is no UUID as we write them. */
    public Optional<UUID> id(int number) {
        return part(number).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(part(number)))
                : Optional.empty();
    }
}
