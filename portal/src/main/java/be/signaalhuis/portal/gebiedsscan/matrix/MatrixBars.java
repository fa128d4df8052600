package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.charts.Bar;
import be.signaalhuis.portal.charts.Chart;
import be.signaalhuis.portal.page.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The neighbourhoods as bars, in the order of the table. */
@Component
class MatrixBars {

    private final Texts texts;

    MatrixBars(Texts texts) {
        this.texts = texts;
    }

    Chart of(List<Row> rows) {
        var longest = rows.stream().mapToLong(row -> row.total().count()).max().orElse(0);
        return new Chart(
                "staven",
                "signals",
                texts.of("scan.bars"),
                texts.of("scan.area"),
                List.of(),
                rows.stream()
                        .filter(row -> row.total().count() > 0)
                        .map(row -> Bar.of(row.name(), row.total().count(), row.address(), longest)
                                .printedAs(row.total().printed()))
                        .toList());
    }
}
