package be.signaalhuis.portal.lco.file;

import be.signaalhuis.portal.lco.overleg.Strength;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How strong a family stands in one life domain over time, drawn on a scale of 1 to 5.
 *
 * @param direction more, less, same or once, in keys of texts
 * @param points one for each score, by day
 */
record StrengthPicture(String lifeDomain, String direction, int difference, Strength strength, List<Point> points) {

    private static final int WIDTH = 240;
    private static final int MARGIN = 18;
    private static final int STEP = 17;
    private static final int TOP = 10;
    private static final int STRONGEST = 5;

    record Point(double x, int y, int score, LocalDate on) {}

    /** A line of the scale. */
    public record Level(int score, int y) {}

    /** All domains on one axis of time, so that one sees what grew together. */
    static List<StrengthPicture> of(List<Strength> strengths) {
        var days = strengths.stream()
                .flatMap(one -> one.scores().stream())
                .map(Strength.Score::on)
                .sorted()
                .toList();
        return strengths.stream()
                .filter(one -> !one.scores().isEmpty())
                .map(one -> of(one, days.getFirst(), days.getLast()))
                .toList();
    }

    private static StrengthPicture of(Strength one, LocalDate first, LocalDate last) {
        var points = one.scores().stream()
                .map(score -> new Point(x(score.on(), first, last), y(score.score()), score.score(), score.on()))
                .toList();
        var difference = points.getLast().score() - points.getFirst().score();
        return new StrengthPicture(
                one.lifeDomain(), direction(points.size(), difference), Math.abs(difference), one, points);
    }

    private static String direction(int scores, int difference) {
        return scores < 2 ? "once" : difference > 0 ? "more" : difference < 0 ? "less" : "same";
    }

    static List<Level> levels() {
        return IntStream.rangeClosed(1, STRONGEST)
                .mapToObj(score -> new Level(score, y(score)))
                .toList();
    }

    /** The points as a line. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** Where the day of a point begins, so that it stays within the drawing. */
    public String anchor(Point point) {
        return point.x() == WIDTH / 2.0 ? "middle" : point.x() < WIDTH / 2.0 ? "start" : "end";
    }

    public Point first() {
        return points.getFirst();
    }

    public Point now() {
        return points.getLast();
    }

    private static double x(LocalDate on, LocalDate first, LocalDate last) {
        var whole = first.until(last, ChronoUnit.DAYS);
        var room = WIDTH - 2 * MARGIN;
        return whole == 0
                ? WIDTH / 2.0
                : MARGIN + Math.round(10.0 * room * first.until(on, ChronoUnit.DAYS) / whole) / 10.0;
    }

    private static int y(int score) {
        return TOP + (STRONGEST - score) * STEP;
    }
}
