package be.signaalhuis.portal.gebiedsscan.filter;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A question to the query-service, put together from what restricts it. */
public final class Asking {

    private final StringBuilder path;
    private final List<Object> values;

    private Asking(String path, List<Object> values) {
        this.path = new StringBuilder(path);
        this.values = new ArrayList<>(values);
    }

    public static Asking at(String path, Object... values) {
        return new Asking(path, List.of(values));
    }

    /** What is null or empty does not restrict, and is not asked. */
    public Asking and(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append("={")
                    .append(name)
                    .append(values.size())
                    .append('}');
            values.add(value);
        }
        return this;
    }

    public Asking and(ScanFilter filter) {
        return and("from", filter.from())
                .and("until", filter.until())
                .and("asKnownOn", filter.stand().asked());
    }

    public <T> Answer<T> of(Questions questions, Class<T> type) {
        return questions.get(type, path.toString(), values.toArray());
    }

    public ResponseEntity<byte[]> file(Questions questions, MediaType form) {
        return questions.file(form, path.toString(), values.toArray());
    }
}
