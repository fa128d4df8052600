package be.signaalhuis.eventstore.violators;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

final class InjectedFields {

    @Autowired
    String bean;

    @Value("${setting}")
    String setting;
}
