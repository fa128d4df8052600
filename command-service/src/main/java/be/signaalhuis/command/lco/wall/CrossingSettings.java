package be.signaalhuis.command.lco.wall;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param bottlenecksAt the time of night from which bottlenecks are logged, or {@code at-once} to try it out */
@ConfigurationProperties("signaalhuis.lco")
record CrossingSettings(@DefaultValue("03:00") String bottlenecksAt) {}
