package se.underlag.security;

import java.util.Arrays;
import java.util.List;
import se.underlag.model.Roll;
import se.underlag.security.internal.Rolltabell;

/** Which roles a permission belongs to, for windows and tasks that tell whose turn it is. Whether the actor may is another question: {@link Behorighet}. */
public final class Rollfordelning {

    private Rollfordelning() {
    }

    /** @return the roles that give the permission in their units, in the order of the roles; empty when none does */
    public static List<Roll> roller(Handling handling) {
        return Arrays.stream(Roll.values()).filter(roll -> Rolltabell.permits(roll, handling)).toList();
    }
}
