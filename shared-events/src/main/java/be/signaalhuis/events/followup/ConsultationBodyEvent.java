package be.signaalhuis.events.followup;

/** The life of a consultation body: defined, ended. */
public sealed interface ConsultationBodyEvent permits ConsultationBodyDefined, ConsultationBodyEnded {

    ConsultationBodyId bodyId();
}
