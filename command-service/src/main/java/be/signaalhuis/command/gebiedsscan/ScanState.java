package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.eventstore.refusal.Refused;

/** Where the newest version of a scan stands. */
enum ScanState {
    /** Being filled in. */
    CONCEPT,
    /** A meeting found it right; filling in more makes it a concept again. */
    VALIDATED,
    /** For ever as it is: only a next version can follow. */
    ADOPTED;

    void refuseFilling() {
        if (this == ADOPTED) {
            throw Refused.conflict("scanAdopted");
        }
    }

    void refuseValidating() {
        refuseFilling();
        if (this == VALIDATED) {
            throw Refused.conflict("scanValidated");
        }
    }

    void refuseAdopting() {
        refuseFilling();
        if (this == CONCEPT) {
            throw Refused.conflict("scanNotValidated");
        }
    }

    void refuseRevising() {
        if (this != ADOPTED) {
            throw Refused.conflict("scanNotAdopted");
        }
    }
}
