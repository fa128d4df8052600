package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The signals that somebody chose from the list. */
@Component
class ChosenSignals {

    static final String FIELD = "signaal";
    private static final int MOST = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Questions questions;

    ChosenSignals(Questions questions) {
        this.questions = questions;
    }

    /** As much of a signal as one needs to know it again. */
    record Chosen(
            UUID id,
            String theme,
            String subtype,
            LocalDate observedOn,
            LocalDate observedUntil,
            String observedAs,
            String area,
            String lifeDomain,
            String externalReference) {}

    static List<String> ids(Form form) {
        return form.values(FIELD).stream()
                .filter(text -> ID.matcher(text).matches())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Those that the reader may see. */
    List<Chosen> of(Form form) {
        return ids(form).stream().flatMap(id -> find(id).stream()).toList();
    }

    /** What most of them are about; empty when there are none. */
    static String lifeDomain(List<Chosen> chosen) {
        return chosen.stream()
                .collect(Collectors.groupingBy(Chosen::lifeDomain, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Optional<Chosen> find(String id) {
        try {
            return Optional.of(
                    questions.get(Chosen.class, "/v1/signals/{id}", id).content());
        } catch (Refusal refusal) {
            if (refusal.status() == 404) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
