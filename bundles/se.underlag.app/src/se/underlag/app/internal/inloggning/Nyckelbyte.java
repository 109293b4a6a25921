package se.underlag.app.internal.inloggning;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import se.underlag.persistence.Lagring;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.ui.Dialoger;

/**
 * A service that remembers, from the page of the preferences to the end of the workbench, that the database is to be encrypted or decrypted: while
 * windows are open it cannot be. The password is in memory meanwhile and nowhere else.
 */
@Component(service = Nyckelbyte.class)
public final class Nyckelbyte {

    private final Lagring store;
    private final Kryptering encryption;
    private final Inloggning login;
    private boolean encrypt;
    private char[] password;

    /** @param store is closed before the database is rewritten */
    @Activate public Nyckelbyte(@Reference Lagring store, @Reference Kryptering encryption, @Reference Inloggning login) {
        this.store = store;
        this.encryption = encryption;
        this.login = login;
    }

    /** Orders. @param losenord is copied */
    public synchronized void bestall(boolean kryptera, char[] losenord) {
        avbestall();
        encrypt = kryptera;
        password = losenord.clone();
    }

    /** The workbench goes on after all. */
    public synchronized void avbestall() {
        if (password != null) {
            Arrays.fill(password, '\0');
            password = null;
        }
    }

    /** @return whether something is to be done when the workbench has closed */
    public synchronized boolean bestallt() {
        return password != null;
    }

    /** Does it, once; takes as long as the database is large. @return older copies that are still unencrypted */
    public synchronized List<Path> utfor() {
        try {
            Inloggningsplats place = login.session().orElseThrow().plats();
            store.close();
            if (encrypt) {
                return encryption.kryptera(place.databas(), password);
            }
            encryption.dekryptera(place.databas(), password);
            return List.of();
        } finally {
            avbestall();
        }
    }

    /** Tells of copies that everybody who gets at them can read. */
    public static void berattaOmKopior(Dialoger dialoger, Shell parent, List<Path> kopior) {
        dialoger.upplysning(parent, Messages.kryptera_okrypterade,
                NLS.bind(Messages.kryptera_okrypteradeText, kopior.stream().map(Path::toString).collect(Collectors.joining("\n"))));
    }
}
