package be.signaalhuis.query.lco.print;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.file.Opened;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a paper, in the reader's language and to the reader it is for. */
final class PaperWords {

    private static final String BUNDLE = "query-texts";
    private static final String TO_PARTICIPANTS = ".participants";

    private final Locale reader;
    private final Locale belgian;
    private final ResourceBundle texts;
    private final ReportFor whom;

    PaperWords(Locale reader, ReportFor whom) {
        this.reader = reader;
        this.belgian = Locale.of(reader.getLanguage(), "BE");
        this.texts = ResourceBundle.getBundle(BUNDLE, reader);
        this.whom = whom;
    }

    Locale reader() {
        return reader;
    }

    ReportFor whom() {
        return whom;
    }

    String text(String key, Object... values) {
        var other = "lcoPaper." + key + TO_PARTICIPANTS;
        var own = whom == ReportFor.PARTICIPANTS && texts.containsKey(other) ? other : "lcoPaper." + key;
        return new MessageFormat(texts.getString(own), belgian).format(values);
    }

    String label(CodeListName list, Code code) {
        return CodeLists.current().list(list).label(code, reader);
    }

    /** What was sealed, or that it was erased; nothing when there was nothing. */
    String opened(Opened<String> value) {
        if (value == null) {
            return "";
        }
        return value.value() == null ? text("erased") : value.value();
    }

    String day(LocalDate day) {
        return formatted(FormatStyle.LONG, day);
    }

    String weekday(LocalDate day) {
        return formatted(FormatStyle.FULL, day);
    }

    private String formatted(FormatStyle style, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(belgian).format(day);
    }

    String hour(LocalDate day, LocalTime at) {
        return at == null ? weekday(day) : text("dayAndHour", weekday(day), at.toString());
    }
}
