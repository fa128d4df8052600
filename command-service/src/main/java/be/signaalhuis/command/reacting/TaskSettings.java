package be.signaalhuis.command.reacting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param look how often a node looks for tasks that are due */
@ConfigurationProperties("signaalhuis.tasks")
record TaskSettings(@DefaultValue("10s") Duration look) {}
