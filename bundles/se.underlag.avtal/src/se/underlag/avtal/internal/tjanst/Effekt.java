package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.avtal.Stegfalt;

/** What a kind of step asks for and does. One object serves all cases. */
interface Effekt {

    /** @return what it asks for, with what the rules propose for the case */
    default List<Stegfalt> falt(Lage lage) {
        return List.of();
    }

    /**
     * Changes what is stored.
     *
     * @throws se.underlag.avtal.AvtalException when the values do not fit the case
     */
    void verkstall(Lage lage, Varden varden, Foljd foljd);
}
