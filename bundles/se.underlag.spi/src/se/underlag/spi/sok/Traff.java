package se.underlag.spi.sok;

/**
 * What a search found.
 *
 * @param mal what is opened
 * @param text what it is called, the first line for people; masked where it must be
 * @param detalj what tells it from others of the same name, may be empty
 * @param rang the higher the better, as {@link se.underlag.base.Sokord#rang} counts
 */
public record Traff(Objektref mal, String text, String detalj, int rang) {
}
