package be.signaalhuis.query.audit.replays;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Lives;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;

/** One service with rows in every view; whoever changes any puts them right again. */
final class EveryView {

    static final RunningService SERVICE = RunningService.on(TestDatabase.fresh());
    static final Place LAST = Lives.append(SERVICE, 30);

    private EveryView() {}
}
