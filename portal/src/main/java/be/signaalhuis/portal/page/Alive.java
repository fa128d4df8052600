package be.signaalhuis.portal.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether the portal lives, for whoever watches over it; and that the reader does, for her session. */
@RestController
class Alive {

    private final JdbcClient sql;

    Alive(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        try {
            sql.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok(Map.of("status", "UP"));
        } catch (RuntimeException databaseAway) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
        }
    }

    /** The request itself is what keeps the session. */
    @PostMapping("/actief")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillHere() {
        // Nothing else to do.
    }
}
