package be.signaalhuis.benchmarks.product;

import be.signaalhuis.eventstore.actor.Actors;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The limit of any call: the same web server, the same token check, the same JSON read and written, and no work. */
@RestController
public class NoOperation {

    /** A path that the rights of the service open to the desk already, and that means nothing to it. */
    public static final String PATH = "/v1/discrimination-reports/nothing/corrections";

    @PostMapping(PATH)
    Map<String, Object> nothing(@RequestBody Map<String, Object> body) {
        return Map.of("id", Actors.current().name(), "version", body.size());
    }
}
