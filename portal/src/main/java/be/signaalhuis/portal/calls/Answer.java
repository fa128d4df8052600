package be.signaalhuis.portal.calls;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/**
 * What a question got.
 *
 * @param behind whether the view has not yet seen what the reader wrote last: old, and must say so
 */
public record Answer<T>(T content, boolean behind) {

    static <T> Answer<T> of(ResponseEntity<T> response) {
        return new Answer<>(
                response.getBody(), "behind".equals(response.getHeaders().getFirst("Consistency")));
    }

    public <R> Answer<R> map(Function<T, R> form) {
        return new Answer<>(form.apply(content), behind);
    }
}
