package be.signaalhuis.portal.calls;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Questions to the query-service; each waits a moment for what the reader wrote last. */
@Component
public class Questions {

    private final RestClient queryService;
    private final LastWrite lastWrite;

    Questions(RestClient queryService, LastWrite lastWrite) {
        this.queryService = queryService;
        this.lastWrite = lastWrite;
    }

    /** @param path with {@code {name}} for each of the values */
    public <T> Answer<T> get(Class<T> type, String path, Object... values) {
        return Answer.of(queryService
                .get()
                .uri(path, values)
                .accept(MediaType.APPLICATION_JSON)
                .headers(withLastWrite())
                .retrieve()
                .toEntity(type));
    }

    /** Empty when there is no such thing, or the views do not know of it yet. */
    public <T> Optional<T> find(Class<T> type, String path, Object... values) {
        try {
            return Optional.of(get(type, path, values).content());
        } catch (Refusal refusal) {
            if (refusal.status() == 404 || refusal.problem().code().equals("viewBehind")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Searches go by POST, for what is searched must not end up in a URL. */
    public <T> Answer<T> post(Class<T> type, String path, Object question, Object... values) {
        return Answer.of(queryService
                .post()
                .uri(path, values)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .headers(withLastWrite())
                .body(question)
                .retrieve()
                .toEntity(type));
    }

    /** The answer as a file, as the service made it. */
    public ResponseEntity<byte[]> file(MediaType form, String path, Object... values) {
        return queryService
                .get()
                .uri(path, values)
                .accept(form)
                .headers(withLastWrite())
                .retrieve()
                .toEntity(byte[].class);
    }

    private Consumer<HttpHeaders> withLastWrite() {
        return headers -> lastWrite.token().ifPresent(token -> headers.set(LastWrite.TOKEN, token));
    }
}
