package be.signaalhuis.command.lco.deadlines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param reminderDays how many days ahead an agreement is reminded of */
@ConfigurationProperties("signaalhuis.lco")
record DeadlineSettings(@DefaultValue("3") int reminderDays) {}
