package be.signaalhuis.portal.calls;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Commands to the command-service; what is acknowledged is on every page the reader sees next. */
@Component
public class Commands {

    private final RestClient commandService;
    private final LastWrite lastWrite;

    Commands(RestClient commandService, LastWrite lastWrite) {
        this.commandService = commandService;
        this.lastWrite = lastWrite;
    }

    /** @param key the same for the same wish: sent twice, it happens once */
    public Receipt create(String path, Object body, String key) {
        return acknowledged(commandService
                .post()
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(Receipt.class));
    }

    /** @param version the one the reader saw; if it is no longer the newest, the answer is a stale {@link Refusal} */
    public Receipt change(String path, Object id, long version, Object body, String key) {
        return acknowledged(commandService
                .post()
                .uri(path, id)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(Receipt.class));
    }

    /** Has something looked at before it is sent; nothing changes by it. */
    public <T> T check(Class<T> type, String path, Object what) {
        return commandService
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(what)
                .retrieve()
                .body(type);
    }

    /** Sends a file; the answer describes the task that takes it. */
    public <T> T send(Class<T> task, MediaType type, byte[] file, String key, String path, Object... values) {
        var answer = commandService
                .post()
                .uri(path, values)
                .header("Idempotency-Key", key)
                .contentType(type)
                .accept(MediaType.APPLICATION_JSON)
                .body(file)
                .retrieve()
                .toEntity(task);
        lastWrite.remember(answer.getHeaders());
        return answer.getBody();
    }

    /** Asks the command-service how one of its tasks is doing. */
    public <T> T task(Class<T> type, Object id) {
        return ask(type, "/v1/tasks/{id}", id);
    }

    /** Asks the command-service for something only it knows. */
    public <T> T ask(Class<T> type, String path, Object... values) {
        var answer = commandService
                .get()
                .uri(path, values)
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .toEntity(type);
        lastWrite.remember(answer.getHeaders());
        return answer.getBody();
    }

    /** Has something begun that needs no more to be said. */
    public <T> T start(Class<T> type, String path) {
        return commandService
                .post()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .toEntity(type)
                .getBody();
    }

    private Receipt acknowledged(ResponseEntity<Receipt> answer) {
        lastWrite.remember(answer.getHeaders());
        return answer.getBody();
    }
}
