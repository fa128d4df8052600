package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One count of the gebiedsscan, and its id.
 *
 * @param cut what it counts by, null for all signals of the area and the period
 * @param code the code of the cut that is counted, null with the cut
 * @param position the log is taken into account up to here
 */
record SignalFigure(ScanArea area, Cut cut, String code, Period period, long position) {

    static final String KIND = "signals";

    private static final String NONE = "";
    private static final int PARTS = 7;

    /** The figure of one month of the period, which may cut it short. */
    SignalFigure in(YearMonth month) {
        var from = month.atDay(1).isAfter(period.from()) ? month.atDay(1) : period.from();
        var until = month.atEndOfMonth().isBefore(period.until()) ? month.atEndOfMonth() : period.until();
        return new SignalFigure(area, cut, code, new Period(from, until), position);
    }

    SignalFigure by(Cut cut, String code) {
        return new SignalFigure(area, cut, code, period, position);
    }

    SignalFigure in(ScanArea part) {
        return new SignalFigure(part, cut, code, period, position);
    }

    String id() {
        return String.join(
                Figures.BETWEEN,
                KIND,
                area.text(),
                cut == null ? NONE : cut.name(),
                code == null ? NONE : code,
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
                .filter(area -> isCounted(part[2], part[3]) && isDay(part[4]) && isDay(part[5]))
                .map(area -> new SignalFigure(
                        area,
                        part[2].isEmpty() ? null : Cut.valueOf(part[2]),
                        part[3].isEmpty() ? null : part[3],
                        Period.of(day(part[4]), day(part[5])),
                        Long.parseLong(part[6])));
    }

    private static boolean isCounted(String cut, String code) {
        return cut.isEmpty()
                ? code.isEmpty()
                : Cut.named(cut)
                        .filter(known -> Code.isShapedLike(code)
                                && CodeLists.current()
                                        .list(known.codes())
                                        .find(Code.of(code))
                                        .isPresent())
                        .isPresent();
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
