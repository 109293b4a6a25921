package se.underlag.kopfil.ui.guide;

import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.ui.internal.Messages;

/** A new unit as a person writes it, without spaces around. */
record Enhetsfalt(String kod, String namn) {

    private static final int CODE_LIMIT = 20;
    private static final int NAME_LIMIT = 100;

    /** @param taken codes that exist already; @return what has to be mended */
    Optional<String> fel(Set<String> taken) {
        if (kod.isEmpty()) {
            return Optional.of(Messages.enhet_kodSaknas);
        }
        if (kod.length() > CODE_LIMIT || kod.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(NLS.bind(Messages.enhet_kodFel, CODE_LIMIT));
        }
        if (taken.stream().anyMatch(kod::equalsIgnoreCase)) {
            return Optional.of(NLS.bind(Messages.enhet_kodFinns, kod));
        }
        if (namn.isEmpty()) {
            return Optional.of(Messages.enhet_namnSaknas);
        }
        return namn.length() > NAME_LIMIT ? Optional.of(NLS.bind(Messages.enhet_namnFel, NAME_LIMIT)) : Optional.empty();
    }
}
