package be.signaalhuis.eventstore.http;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a service tells its edge.
 *
 * @param messages names of the service's own message bundles
 * @param rights rows of who may call what, on the classpath; what is in none is denied
 */
@ConfigurationProperties("signaalhuis.edge")
record EdgeProperties(
        @DefaultValue List<String> messages,
        String rights,
        @DefaultValue Limits limits) {

    /**
     * @param body largest body of an ordinary call
     * @param upload largest body of a call to one of the upload paths
     */
    record Limits(
            @DefaultValue("256KB") DataSize body,
            @DefaultValue("20MB") DataSize upload,
            @DefaultValue("/v1/imports/") List<String> uploadPaths) {}
}
