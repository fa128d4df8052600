package be.signaalhuis.eventstore.violators;

import org.springframework.beans.factory.annotation.Autowired;

final class InjectedMethod {

    @Autowired
    void set(String bean) {}
}
