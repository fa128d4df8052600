package be.signaalhuis.query.meldpunt.annualreport;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** A file that an annual report can be taken home as. */
enum ReportForm {
    CSV(ReportForm.CSV_TYPE + ";charset=UTF-8", AnnualReportCsv::of),
    XLSX(ReportForm.XLSX_TYPE, AnnualReportXlsx::of),
    PDF(ReportForm.PDF_TYPE, AnnualReportPdf::of);

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF_TYPE = "application/pdf";

    private final String type;
    private final Function<AnnualReportRows, byte[]> writer;

    ReportForm(String type, Function<AnnualReportRows, byte[]> writer) {
        this.type = type;
        this.writer = writer;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    byte[] write(AnnualReportRows rows) {
        return writer.apply(rows);
    }

    /** Tells what is in the file and at which position, so that two of them are not mixed up. */
    String disposition(AnnualReport report) {
        return "attachment; filename=\"meldpunt-%d-%s-%d.%s\""
                .formatted(report.year(), report.filter().desk(), report.position(), name().toLowerCase(Locale.ROOT));
    }
}
