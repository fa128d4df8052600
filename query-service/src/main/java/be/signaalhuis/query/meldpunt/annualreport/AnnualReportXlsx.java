package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.export.XlsxSheet;

/** The annual report as a workbook, with the rows of the CSV. */
final class AnnualReportXlsx {

    private static final int[] WIDTHS = {32, 28, 44, 10};

    private AnnualReportXlsx() {}

    static byte[] of(AnnualReportRows rows) {
        var report = rows.report();
        var sheet = new XlsxSheet("meldpunt " + report.year(), WIDTHS);
        rows.provenance().forEach(line -> sheet.row(line.label(), line.value()));
        sheet.row();
        sheet.head("cut", "code", "label", "count");
        rows.counts().forEach(row -> sheet.row(row.cut(), row.code(), row.label(), row.count()));
        return sheet.bytes(report.madeAt());
    }
}
