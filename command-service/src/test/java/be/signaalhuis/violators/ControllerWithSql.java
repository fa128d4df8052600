package be.signaalhuis.violators;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

/** Asks the database without asking anybody. */
@RestController
public class ControllerWithSql {
    JdbcClient sql;
}
