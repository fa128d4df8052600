package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One count of the gebiedsscan, and its id.
 *
 * @param codes what is counted of each cut; all signals of the area and the period when there is none
 * @param position the log is taken into account up to here
 */
record SignalFigure(ScanArea area, Map<Cut, String> codes, Period period, long position) {

    static final String KIND = "signals";

    private static final String NONE = "";
    private static final String AND = ".";
    private static final int PARTS = 7;

    static SignalFigure all(ScanArea area, Period period, long position) {
        return new SignalFigure(area, Map.of(), period, position);
    }

    /** The figure of one month of the period, which may cut it short. */
    SignalFigure in(YearMonth month) {
        var from = month.atDay(1).isAfter(period.from()) ? month.atDay(1) : period.from();
        var until = month.atEndOfMonth().isBefore(period.until()) ? month.atEndOfMonth() : period.until();
        return new SignalFigure(area, codes, new Period(from, until), position);
    }

    SignalFigure by(Cut cut, String code) {
        var more = new EnumMap<Cut, String>(Cut.class);
        more.putAll(codes);
        more.put(cut, code);
        return new SignalFigure(area, more, period, position);
    }

    SignalFigure in(ScanArea part) {
        return new SignalFigure(part, codes, period, position);
    }

    String id() {
        return String.join(
                Figures.BETWEEN,
                KIND,
                area.text(),
                codes.keySet().stream().map(Cut::name).collect(Collectors.joining(AND)),
                String.join(AND, codes.values()),
                text(period.fromOrNull()),
                text(period.untilOrNull()),
                Long.toString(position));
    }

    /** Empty when it is the id of no figure of that municipality. */
    static Optional<SignalFigure> read(Code municipality, String id) {
        var part = id.split(Figures.BETWEEN, -1);
        if (part.length != PARTS || !part[0].equals(KIND) || !part[6].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ScanArea.read(municipality, part[1])
                .filter(area -> isDay(part[4]) && isDay(part[5]))
                .flatMap(area -> codes(part[2], part[3])
                        .map(codes -> new SignalFigure(
                                area, codes, Period.of(day(part[4]), day(part[5])), Long.parseLong(part[6]))));
    }

    private static Optional<Map<Cut, String>> codes(String cuts, String codes) {
        var found = new EnumMap<Cut, String>(Cut.class);
        if (cuts.isEmpty() && codes.isEmpty()) {
            return Optional.of(found);
        }
        var names = cuts.split("\\.", -1);
        var values = codes.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            var value = i < values.length ? values[i] : NONE;
            Cut.named(names[i]).filter(cut -> isOf(cut, value)).ifPresent(cut -> found.put(cut, value));
        }
        return found.size() == names.length && names.length == values.length ? Optional.of(found) : Optional.empty();
    }

    private static boolean isOf(Cut cut, String code) {
        return Code.isShapedLike(code)
                && CodeLists.current().list(cut.codes()).find(Code.of(code)).isPresent();
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || IsoDay.read(text).isPresent();
    }

    private static LocalDate day(String text) {
        return IsoDay.read(text).orElse(null);
    }

    private static String text(LocalDate day) {
        return day == null ? NONE : day.toString();
    }
}
