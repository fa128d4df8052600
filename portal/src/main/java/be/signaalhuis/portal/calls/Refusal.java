package be.signaalhuis.portal.calls;

/** A service said no. Its message names the code alone: what was asked may be personal. */
public final class Refusal extends RuntimeException {

    private final int status;
    private final transient Problem problem;

    public Refusal(int status, Problem problem) {
        super(status + " " + problem.code());
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** Somebody else changed the file meanwhile. */
    public boolean isStale() {
        return status == 412;
    }

    /** What she typed or chose is not accepted: the page shows it again and says why. */
    public boolean isAboutInput() {
        return status == 400
                || status == 409
                || status == 404 && !problem.issues().isEmpty();
    }
}
