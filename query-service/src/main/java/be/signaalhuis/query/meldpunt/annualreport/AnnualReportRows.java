package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The annual report as rows in the reader's language, whatever file they are written in. */
final class AnnualReportRows {

    private final AnnualReport report;
    private final Locale reader;
    private final ResourceBundle texts;
    private final List<CountRow> counts = new ArrayList<>();

    private AnnualReportRows(AnnualReport report, Locale reader) {
        this.report = report;
        this.reader = reader;
        this.texts = ResourceBundle.getBundle("query-texts", reader);
    }

    /** What the report was made of. */
    record MadeOf(String label, Object value) {}

    /** One count of a cut, by code and label. */
    record CountRow(String cut, String code, String label, Number count) {}

    static AnnualReportRows of(AnnualReport report, Locale reader) {
        var rows = new AnnualReportRows(report, reader);
        rows.totals();
        rows.cuts();
        rows.evolution();
        return rows;
    }

    AnnualReport report() {
        return report;
    }

    Locale reader() {
        return reader;
    }

    List<MadeOf> provenance() {
        var lines = new ArrayList<MadeOf>();
        lines.add(new MadeOf(text("title"), report.year()));
        lines.add(new MadeOf(text("desk"), desk()));
        lines.add(new MadeOf(text("asKnownOn"), report.asKnownOn() == null ? "" : report.asKnownOn()));
        lines.add(new MadeOf(text("position"), report.position()));
        lines.add(new MadeOf(text("codeListVersion"), report.codeListVersion().value()));
        report.caveats().forEach(caveat -> lines.add(new MadeOf(text("caveat"), caveat.text())));
        return lines;
    }

    String desk() {
        return label(CodeListName.MUNICIPALITY, report.filter().desk());
    }

    List<CountRow> counts() {
        return counts;
    }

    String text(String key) {
        return texts.getString("annualReport." + key);
    }

    private void totals() {
        add("total", "reports", text("reports"), report.reports());
        add("total", "files", text("files"), report.files());
        add("total", "outsideServiceArea", text("outsideServiceArea"), report.outsideServiceArea());
    }

    private void cuts() {
        for (var cut : Cut.values()) {
            report.cut(cut).forEach((code, count) -> add(cut.field(), code, label(cut.codes(), code), count));
        }
    }

    private void evolution() {
        var evolution = report.evolution();
        change("reports", text("reports"), new Movement(evolution.absolute(), evolution.percent()));
        evolution
                .mainGroundGroups()
                .forEach((group, change) -> change(group, label(CodeListName.REPORT_GROUP, group), change));
    }

    private void change(String code, String label, Movement change) {
        add("evolution", code, label, change.absolute());
        if (change.percent() != null) {
            add("evolutionPercent", code, label, change.percent());
        }
    }

    private void add(String cut, String code, String label, Number count) {
        counts.add(new CountRow(cut, code, label, count));
    }

    private String label(CodeListName list, String code) {
        return CodeLists.current().list(list).label(Code.of(code), reader);
    }
}
