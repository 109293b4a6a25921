package se.underlag.avtal.ui.tidslinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import se.underlag.avtal.Tidslinje;
import se.underlag.avtal.Tidslinje.Post;
import se.underlag.ui.Tema;
import se.underlag.ui.sekretess.Diskret;

/**
 * The line of time, drawn. Left and right choose the thing before and after, plus and minus come closer and go further, 0 shows everything, Enter
 * opens the case, Page Up and Page Down move along. A screen reader hears the chosen thing in a sentence.
 */
final class Tidsyta extends Canvas {

    private final LocalDate idag;
    private final List<Tidsmalare.Plats> platser = new ArrayList<>();
    private Tidslinje linje = new Tidslinje(List.of());
    private Tidsfonster fonster;
    private Post vald;
    private boolean dark;
    private Consumer<Post> valdes = post -> {
        // nobody listens yet
    };
    private Consumer<Post> oppnas = post -> {
        // nobody listens yet
    };

    Tidsyta(Composite parent, LocalDate idag) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.idag = idag;
        fonster = Tidsfonster.allt(linje, idag);
        addPaintListener(event -> {
            platser.clear();
            platser.addAll(new Tidsmalare(dark, getBackground(), getForeground()).mala(event.gc, getClientArea(), linje, fonster, idag, vald,
                    isFocusControl()));
        });
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::tangent);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            pa(event).ifPresent(this::valj);
        });
        addListener(SWT.MouseDoubleClick, event -> pa(event).ifPresent(oppnas));
        addListener(SWT.MouseHover, event -> setToolTipText(pa(event).map(Postord::mening).orElse(null)));
        Diskret.folj(this, this::redraw);
        Tema.folj(this, now -> {
            dark = now;
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = iOrd();
            }

            @Override public void getDescription(AccessibleEvent event) {
                event.result = Messages.yta_tangenter;
            }
        });
    }

    private Optional<Post> pa(Event event) {
        return platser.stream().filter(plats -> plats.ruta().contains(event.x, event.y)).map(Tidsmalare.Plats::post).reduce((under, over) -> over);
    }

    void lyssna(Consumer<Post> vid, Consumer<Post> oppna) {
        valdes = vid;
        oppnas = oppna;
    }

    /** Shows another line, all of it. */
    void visa(Tidslinje ny) {
        linje = ny;
        fonster = Tidsfonster.allt(ny, idag);
        vald = vald != null && ny.poster().contains(vald) ? vald : ny.poster().isEmpty() ? null : ny.poster().get(0);
        redraw();
    }

    /** Chooses something and brings its first day into sight. */
    void valj(Post post) {
        if (!Objects.equals(post, vald)) {
            vald = post;
            fonster = post == null ? fonster : fonster.medDag(post.period().from());
            redraw();
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            valdes.accept(post);
        }
    }

    void zooma(boolean in) {
        LocalDate kring = vald == null ? fonster.mitt()
                : fonster.medDag(vald.period().from()).equals(fonster) ? vald.period().from() : fonster.mitt();
        visaFonster(fonster.zoomat(kring, in));
    }

    void visaAllt() {
        visaFonster(Tidsfonster.allt(linje, idag));
    }

    private void visaFonster(Tidsfonster nytt) {
        fonster = nytt;
        redraw();
    }

    private void tangent(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_LEFT, SWT.ARROW_UP -> steg(-1);
        case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> steg(1);
        case SWT.HOME -> valjNr(0);
        case SWT.END -> valjNr(linje.poster().size() - 1);
        case SWT.PAGE_UP -> visaFonster(fonster.flyttat(false));
        case SWT.PAGE_DOWN -> visaFonster(fonster.flyttat(true));
        case SWT.CR, SWT.KEYPAD_CR -> {
            if (vald != null) {
                oppnas.accept(vald);
            }
        }
        default -> {
            switch (event.character) {
            case '+' -> zooma(true);
            case '-' -> zooma(false);
            case '0' -> visaAllt();
            default -> {
                // not a key of the line
            }
            }
        }
        }
    }

    private void steg(int riktning) {
        valjNr(Math.max(0, Math.min(linje.poster().size() - 1, (vald == null ? -1 : linje.poster().indexOf(vald)) + riktning)));
    }

    private void valjNr(int nr) {
        if (nr >= 0 && nr < linje.poster().size()) {
            valj(linje.poster().get(nr));
        }
    }

    /** @return the chosen thing in a sentence and which it is of how many */
    String iOrd() {
        return vald == null ? Messages.yta_tom
                : NLS.bind(Messages.yta_vald, new Object[] { Postord.mening(vald), linje.poster().indexOf(vald) + 1, linje.poster().size() });
    }

    /** @return the days in sight, for drivers of windows */
    Tidsfonster fonster() {
        return fonster;
    }

    /** @return where the thing is drawn, empty when it is out of sight; for drivers of windows */
    Optional<Rectangle> plats(Post post) {
        return platser.stream().filter(plats -> plats.post().equals(post)).map(Tidsmalare.Plats::ruta).findFirst();
    }
}
