package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.changing.AskedFiles;
import org.springframework.stereotype.Component;

/** Asks for the file of a family. */
@Component
public class Overlegs extends AskedFiles<Overleg> {

    Overlegs(Questions questions, AcceptedOverlegs accepted) {
        super(questions, accepted, Overleg.class, "/v1/overleg/{id}");
    }
}
