package be.signaalhuis.portal.codes;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Labels and choices for pages. The lists are asked again every ten minutes: a new edition needs no restart. */
@Component("codes")
public class Codes {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final Questions questions;
    private final Clock clock;
    private volatile Kept kept = new Kept(null, Instant.MIN);

    private record Kept(CodeBook book, Instant until) {}

    Codes(Questions questions, Clock deskClock) {
        this.questions = questions;
        this.clock = deskClock;
    }

    /** An old edition serves while no new one can be had: whoever is typing must be able to go on. */
    public CodeBook book() {
        var now = clock.instant();
        if (now.isAfter(kept.until())) {
            try {
                kept = new Kept(questions.get(CodeBook.class, "/v1/codes").content(), now.plus(FRESH));
            } catch (ResourceAccessException | Refusal away) {
                if (kept.book() == null) {
                    throw away;
                }
                kept = new Kept(kept.book(), now.plus(ASK_AGAIN));
            }
        }
        return kept.book();
    }

    /** The label of a code, or the code itself when no list knows it; empty for null. */
    public String label(String list, String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        return book().find(list, code).map(Codes::label).orElse(code);
    }

    /** What an area of any size is called, or its code when nothing is known of it. */
    public String area(String code) {
        return book().area(code).map(area -> label(area.labels())).orElseGet(() -> label("AREA", code));
    }

    /** What can be chosen on that day, in the order of the list. */
    public List<Choice> choices(String list, LocalDate day) {
        return book().offered(list, day).stream()
                .map(entry -> new Choice(entry.code(), label(entry)))
                .toList();
    }

    /** Whatever could ever be chosen, by name. */
    public List<Choice> everything(String list) {
        return byName(book().list(list).stream()
                .map(entry -> new Choice(entry.code(), label(entry)))
                .toList());
    }

    /** What can be chosen on that day by name, for lists too long to have an order of their own. */
    public List<Choice> sorted(String list, LocalDate day) {
        return byName(choices(list, day));
    }

    private static List<Choice> byName(List<Choice> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The municipalities that a desk serves on that day. */
    public Set<String> served(String desk, LocalDate day) {
        return book().serviceAreas().stream()
                .filter(one -> one.desk().equals(desk)
                        && (one.validFrom() == null || !day.isBefore(one.validFrom()))
                        && (one.validUntil() == null || !day.isAfter(one.validUntil())))
                .map(CodeBook.Served::municipality)
                .collect(Collectors.toSet());
    }

    /**
     * What somebody meant who typed: the code itself, a label, or the beginning or any part of just one label; without
     * regard to capitals and accents. Empty when nothing fits, several when it is not clear.
     */
    public List<Choice> meant(List<Choice> choices, String typed) {
        var wanted = plain(typed);
        for (var fits : List.<Fit>of(
                choice -> choice.code().equals(typed.strip())
                        || plain(choice.label()).equals(wanted),
                choice -> plain(choice.label()).startsWith(wanted),
                choice -> plain(choice.label()).contains(wanted))) {
            var found = choices.stream().filter(fits::of).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private interface Fit {
        boolean of(Choice choice);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String label(CodeBook.Entry entry) {
        return label(entry.labels());
    }

    private static String label(Map<String, String> labels) {
        return labels.getOrDefault(LocaleContextHolder.getLocale().getLanguage(), labels.get("nl"));
    }
}
