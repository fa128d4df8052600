package be.signaalhuis.query.audit.verification;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a report, in the reader's language. */
final class VerificationWords {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM);

    private final Locale reader;
    private final Locale belgian;
    private final ResourceBundle texts;

    VerificationWords(Locale reader) {
        this.reader = reader;
        this.belgian = Locale.of(reader.getLanguage(), "BE");
        this.texts = ResourceBundle.getBundle("query-texts", reader);
    }

    Locale reader() {
        return reader;
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString("verification." + key), belgian).format(values);
    }

    String verdict(String verdict) {
        return text("verdict." + verdict);
    }

    String number(long number) {
        return NumberFormat.getInstance(belgian).format(number);
    }

    /** In words, and exactly. */
    String moment(Instant moment) {
        return MOMENT.localizedBy(belgian).format(moment.atZone(BELGIUM)) + " (" + moment + ")";
    }
}
