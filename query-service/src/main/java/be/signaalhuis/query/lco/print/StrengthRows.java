package be.signaalhuis.query.lco.print;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.query.lco.Strength;
import be.signaalhuis.query.lco.StrengthScore;
import be.signaalhuis.query.lco.Strengths;
import be.signaalhuis.query.lco.print.Paper.Cell;
import java.util.Comparator;
import java.util.List;

/** The strengths of a family as a picture that can be read: bars, numbers and words; what grew comes first. */
record StrengthRows(PaperWords words) {

    private static final Comparator<Strength> GROWN_FIRST =
            Comparator.comparing((Strength one) -> one.growth() == null ? 0 : -one.growth());
    private static final List<String> WIDTHS = List.of("domain", "score", "score", "growth");

    void write(Paper paper, Strengths strengths) {
        paper.heading(words.text("strengths"));
        paper.paragraph(words.text("strengthsHow"));
        if (strengths.grown() > 0) {
            paper.paragraph(words.text("grown", strengths.grown()));
        }
        var heads = List.of(
                words.text("lifeDomain"), words.text("firstScore"), words.text("latestScore"), words.text("growth"));
        paper.table(
                heads,
                WIDTHS,
                strengths.all().stream().sorted(GROWN_FIRST).map(this::row).toList());
    }

    private List<Cell> row(Strength one) {
        return List.of(
                Cell.of(words.label(CodeListName.OVERLEG_DOMAIN, one.lifeDomain())),
                score(one.baseline()),
                one.growth() == null ? Cell.of(words.text("once")) : score(one.latest()),
                Cell.of(growth(one)));
    }

    private Cell score(StrengthScore score) {
        return new Cell(words.text("score", score.score(), words.day(score.on())), score.score());
    }

    private String growth(Strength one) {
        if (one.growth() == null) {
            return words.text("onceGrowth");
        }
        if (one.growth() == 0) {
            return words.text("same");
        }
        return words.text(one.growth() > 0 ? "up" : "down", Math.abs(one.growth()));
    }
}
