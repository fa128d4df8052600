package be.signaalhuis.eventstore.http;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Makes RFC 9457 problems in the reader's language, in the shape of the Belgif REST guide: {@code type}
 * a URN with a stable code, {@code issues[]} for bad input. The instance is a random URN: it leads from
 * a screenshot to the log line and says nothing else.
 */
public final class Problems {

    public static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.FRENCH, Locale.ENGLISH);

    private final MessageSource texts;

    Problems(List<String> bundles) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                Stream.concat(Stream.of("problems"), bundles.stream()).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(LANGUAGES.getFirst());
        this.texts = source;
    }

    ProblemDetail of(HttpStatus status, String code, List<Issue> issues, Map<String, Object> facts, Locale reader) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(java.net.URI.create("urn:problem-type:signaalhuis:" + code));
        problem.setTitle(text("problem." + code + ".title", reader));
        problem.setDetail(text("problem." + code + ".detail", reader));
        problem.setInstance(java.net.URI.create("urn:uuid:" + UUID.randomUUID()));
        facts.forEach(problem::setProperty);
        if (!issues.isEmpty()) {
            problem.setProperty(
                    "issues", issues.stream().map(issue -> told(issue, reader)).toList());
        }
        return problem;
    }

    /** The issue's text for a reader, for lists of errors outside a problem. */
    public String text(Issue issue, Locale reader) {
        return texts.getMessage("issue." + issue.code(), issue.arguments().toArray(), reader);
    }

    private Map<String, String> told(Issue issue, Locale reader) {
        return Map.of("in", issue.in(), "name", issue.name(), "code", issue.code(), "detail", text(issue, reader));
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
