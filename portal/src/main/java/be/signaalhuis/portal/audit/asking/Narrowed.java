package be.signaalhuis.portal.audit.asking;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.LargeFiles;
import be.signaalhuis.portal.calls.Questions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;

/** A question with what restricts it in its address; what is empty does not restrict, and is not asked. */
public final class Narrowed {

    private final StringBuilder path;
    private final List<Object> values;

    private Narrowed(String path, List<Object> values) {
        this.path = new StringBuilder(path);
        this.values = new ArrayList<>(values);
    }

    /** @param path with {@code {name}} for each of the values */
    public static Narrowed at(String path, Object... values) {
        return new Narrowed(path, Arrays.asList(values));
    }

    public Narrowed by(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append("={")
                    .append(name)
                    .append('}');
            values.add(value);
        }
        return this;
    }

    public <T> Answer<T> of(Questions questions, Class<T> type) {
        return questions.get(type, path.toString(), values.toArray());
    }

    /** The answer as a file, on its way to the reader as it comes. */
    public void passOn(LargeFiles files, MediaType form, HttpServletResponse reader) {
        files.passOn(reader, form, path.toString(), values.toArray());
    }
}
