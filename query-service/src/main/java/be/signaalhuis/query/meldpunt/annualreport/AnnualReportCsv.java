package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.export.BelgianCsv;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;

/** The annual report for a Belgian spreadsheet: first what it was made of, then one row per count. */
final class AnnualReportCsv {

    static final String MEDIA_TYPE = "text/csv";

    private final BelgianCsv csv = new BelgianCsv();
    private final AnnualReport report;
    private final Locale reader;
    private final ResourceBundle texts;

    private AnnualReportCsv(AnnualReport report, Locale reader) {
        this.report = report;
        this.reader = reader;
        this.texts = ResourceBundle.getBundle("query-texts", reader);
    }

    static byte[] of(AnnualReport report, Locale reader) {
        var csv = new AnnualReportCsv(report, reader);
        csv.provenance();
        csv.counts();
        csv.evolution();
        return csv.csv.bytes();
    }

    static String disposition(AnnualReport report) {
        return "attachment; filename=\"meldpunt-%d-%s-%d.csv\""
                .formatted(report.year(), report.filter().desk(), report.position());
    }

    private void provenance() {
        csv.row(text("annualReport.title"), report.year());
        csv.row(
                text("annualReport.desk"),
                label(CodeListName.MUNICIPALITY, report.filter().desk()));
        csv.row(
                text("annualReport.asKnownOn"),
                report.asKnownOn() == null ? "" : report.asKnownOn().toString());
        csv.row(text("annualReport.position"), report.position());
        csv.row(text("annualReport.codeListVersion"), report.codeListVersion().value());
        report.caveats().forEach(caveat -> csv.row(text("annualReport.caveat"), caveat.text()));
        csv.row();
    }

    private void counts() {
        csv.row("cut", "code", "label", "count");
        total("reports", report.reports());
        total("files", report.files());
        total("outsideServiceArea", report.outsideServiceArea());
        for (var cut : Cut.values()) {
            report.cut(cut).forEach((code, count) -> csv.row(cut.field(), code, label(cut.codes(), code), count));
        }
    }

    private void evolution() {
        var evolution = report.evolution();
        change("reports", text("annualReport.reports"), new Movement(evolution.absolute(), evolution.percent()));
        evolution
                .mainGroundGroups()
                .forEach((group, change) -> change(group, label(CodeListName.REPORT_GROUP, group), change));
    }

    private void change(String code, String label, Movement change) {
        csv.row("evolution", code, label, change.absolute());
        if (change.percent() != null) {
            BigDecimal percent = change.percent();
            csv.row("evolutionPercent", code, label, percent);
        }
    }

    private void total(String name, long count) {
        csv.row("total", name, text("annualReport." + name), count);
    }

    private String label(CodeListName list, String code) {
        return CodeLists.current().list(list).label(Code.of(code), reader);
    }

    private String text(String key) {
        return texts.getString(key);
    }
}
