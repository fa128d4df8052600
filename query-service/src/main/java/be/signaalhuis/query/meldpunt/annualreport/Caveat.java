package be.signaalhuis.query.meldpunt.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a reader must know before drawing conclusions, in their own language. */
record Caveat(String code, String text) {

    private static final long SMALL = 100;

    static List<Caveat> of(YearCounts counts, Locale reader) {
        var caveats = new ArrayList<Caveat>();
        if (counts.sum(Cut.GROUNDS) > counts.reports() || counts.sum(Cut.OUTCOME) > counts.reports()) {
            caveats.add(told("SUM_EXCEEDS_REPORTS", reader));
        }
        if (counts.reports() < SMALL) {
            caveats.add(told("SMALL_NUMBERS", reader));
        }
        return List.copyOf(caveats);
    }

    private static Caveat told(String code, Locale reader) {
        var texts = ResourceBundle.getBundle("query-texts", reader);
        return new Caveat(code, texts.getString("caveat." + code));
    }
}
