package be.signaalhuis.portal.violators;

import be.signaalhuis.elsewhere.Neighbour;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.client.RestClient;

/** Breaks the rules on purpose, in a package that says nothing of itself; abstract, so that no context takes it up. */
@Controller
abstract class OneOfEach {

    Neighbour neighbour;
    JdbcClient sql;
    RestClient services;

    @Autowired
    String injected;

    static class ThingHelper {}
}
