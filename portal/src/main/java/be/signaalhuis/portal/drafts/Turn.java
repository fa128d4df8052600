package be.signaalhuis.portal.drafts;

/**
 * Which of the saves of one opened page this is: a save that was overtaken on its way comes too late.
 *
 * @param page of that one opening of the page
 * @param number counted by its script; 0 without one, when every save is somebody pressing a button
 */
public record Turn(String page, long number) {

    private static final int LONGEST = 15;

    public static Turn of(String page, String number) {
        return new Turn(page, number.matches("\\d{1," + LONGEST + "}") ? Long.parseLong(number) : 0);
    }

    public boolean isOvertakenBy(Turn other) {
        return other != null && page.equals(other.page) && number < other.number && number > 0;
    }
}
