package be.signaalhuis.events.signals;

/** The life of a signal: logged under its theme, or not retained; corrected, regraded, reviewed, merged, retracted. */
public sealed interface SignalEvent
        permits SegregationSignalLogged,
                RadicalisationSignalLogged,
                NuisanceSignalLogged,
                ChildPovertySignalLogged,
                SlumLandlordSignalLogged,
                CrimeEnablingSignalLogged,
                IntoleranceSignalLogged,
                ExploitationSignalLogged,
                PolicyBottleneckSignalLogged,
                SignalNotRetained,
                SignalCorrected,
                SignalRegraded,
                SignalReviewed,
                SignalMerged,
                DuplicateTakenIn,
                SignalRetracted {

    SignalId signalId();
}
