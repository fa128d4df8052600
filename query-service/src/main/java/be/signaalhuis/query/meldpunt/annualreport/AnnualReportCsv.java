package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.export.BelgianCsv;

/** The annual report for a Belgian spreadsheet: first what it was made of, then one row per count. */
final class AnnualReportCsv {

    private AnnualReportCsv() {}

    static byte[] of(AnnualReportRows rows) {
        var csv = new BelgianCsv();
        rows.provenance().forEach(line -> csv.row(line.label(), line.value()));
        csv.row();
        csv.row("cut", "code", "label", "count");
        rows.counts().forEach(row -> csv.row(row.cut(), row.code(), row.label(), row.count()));
        return csv.bytes();
    }
}
