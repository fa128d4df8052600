package be.signaalhuis.events.signals;

/** The life of a bottleneck: formed of signals, given to a coordinator and services, escalated, tackled. */
public sealed interface BottleneckEvent
        permits BottleneckFormed,
                SignalsBundled,
                SignalUnbundled,
                CoordinatorAssigned,
                ServicesInvolved,
                BottleneckEscalated,
                BottleneckAnswered,
                BottleneckTackled,
                BottleneckReopened {

    BottleneckId bottleneckId();
}
