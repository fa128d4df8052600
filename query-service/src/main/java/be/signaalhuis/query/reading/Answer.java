package be.signaalhuis.query.reading;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** An answer and what it is made of. */
public record Answer<T>(Known known, T content) {

    private static final String CONSISTENCY = "Consistency";

    public <R> Answer<R> map(Function<T, R> form) {
        return new Answer<>(known, form.apply(content));
    }

    /** A 200 that says so in a header when the view was behind what was asked. */
    public ResponseEntity.BodyBuilder ok() {
        var response = ResponseEntity.ok();
        return known.behind() ? response.header(CONSISTENCY, "behind") : response;
    }

    public ResponseEntity<T> asResponse() {
        return ok().body(content);
    }
}
