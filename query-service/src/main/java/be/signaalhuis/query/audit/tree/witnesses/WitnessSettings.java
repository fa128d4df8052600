package be.signaalhuis.query.audit.tree.witnesses;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param witnesses verifier keys of those outside whose cosignatures are accepted */
@ConfigurationProperties("signaalhuis.merkle")
record WitnessSettings(@DefaultValue List<String> witnesses) {}
