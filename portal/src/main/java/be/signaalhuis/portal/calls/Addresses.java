package be.signaalhuis.portal.calls;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the two services are. */
@ConfigurationProperties("signaalhuis")
record Addresses(Service command, Service query) {

    record Service(String url) {}
}
