package se.underlag.sekretess.ui;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.sekretess.Sekretessord;
import se.underlag.sekretess.ui.internal.Gallringskolumner;
import se.underlag.sekretess.ui.internal.Messages;
import se.underlag.sekretess.ui.internal.Sida;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.LayoutStore;

/** The lists of weeding: propose, make exceptions, review, carry out (S42). */
public final class Gallringsvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.sekretess.ui.gallring";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Gallringstjanst tjanst;
    private final Dialoger dialoger;
    private final Andringsbud bud;
    private final Clock clock;
    private final Lasordning ordning = new Lasordning();
    private Combo val;
    private Label besked;
    private Sida sida;
    private Grid<Post> grid;
    private Button undanta;
    private Button aterta;
    private Button granska;
    private Button genomfor;
    private Button avbryt;
    private Button rapport;
    private List<Gallringslistning> listor = List.of();
    private Gallringslistning visad;

    /** What was read: the lists, and the one to show with its persons. */
    private record Last(List<Gallringslistning> listor, Optional<Gallringslistning> visad) {
    }

    /** Made by the factory of the shell. */
    public Gallringsvy(Gallringstjanst tjanst, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.bud = bud;
        this.clock = clock;
    }

    @Override public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite first = Sida.rad(parent, 4);
        new Label(first, SWT.NONE).setText(Messages.gallring_lista);
        val = Marke.pa(new Combo(first, SWT.READ_ONLY), "gallring.lista");
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(val);
        val.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> las(listor.get(val.getSelectionIndex()).id())));
        Sida.knapp(first, Messages.gallring_nytt, "gallring.nytt", () -> gor(id -> tjanst.foresla()));
        besked = Marke.pa(new Label(first, SWT.NONE), "gallring.besked");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(besked);
        sida = new Sida(parent);
        grid = Grid.<Post>of(clock).columns(Gallringskolumner.alla()).layouts(LayoutStore.inPreferences("gallring")).build(sida);
        sida.galler(grid, getPartName(), "gallring");
        grid.onSelection(changed -> knappar());
        Composite last = Sida.rad(parent, 6);
        undanta = Sida.knapp(last, Messages.gallring_undanta, "gallring.undanta", this::undanta);
        aterta = Sida.knapp(last, Messages.gallring_aterta, "gallring.aterta",
                () -> vald().ifPresent(post -> gor(id -> tjanst.aterta(id, post.id()))));
        granska = Sida.knapp(last, Messages.gallring_granska, "gallring.granska", this::granska);
        genomfor = Sida.knapp(last, Messages.gallring_genomfor, "gallring.genomfor", this::genomfor);
        avbryt = Sida.knapp(last, Messages.gallring_avbryt, "gallring.avbryt", () -> gor(tjanst::avbryt));
        rapport = Sida.knapp(last, Messages.gallring_rapport, "gallring.rapport",
                () -> dialoger.upplysning(sida.getShell(), Messages.gallring_rapportRubrik, visad.rapport()));
        knappar();
        uppdatera();
    }

    @Override public void uppdatera() {
        las(visad == null ? null : visad.id());
    }

    private void las(String id) {
        ordning.las(vakt -> Bakgrund.kor(sida, Messages.gallring_laser, monitor -> read(id), vakt.om(this::visa), vakt.om(this::vagrat)));
    }

    private Last read(String id) {
        List<Gallringslistning> all = tjanst.listor();
        Optional<String> wanted = all.stream().map(Gallringslistning::id).filter(one -> one.equals(id)).findFirst()
                .or(() -> all.stream().map(Gallringslistning::id).findFirst());
        return new Last(all, wanted.map(tjanst::lista));
    }

    private void visa(Last read) {
        listor = read.listor();
        visad = read.visad().orElse(null);
        val.setItems(listor.stream().map(this::namn).toArray(String[]::new));
        val.setEnabled(!listor.isEmpty());
        if (visad == null) {
            besked.setText("");
            sida.sag(Messages.gallring_ingenRubrik, Messages.gallring_ingenText,
                    new Tomtext.Steg(Messages.gallring_nytt.replace("&", ""), () -> gor(id -> tjanst.foresla())));
        } else {
            val.select(listor.stream().map(Gallringslistning::id).toList().indexOf(visad.id()));
            besked.setText(NLS.bind(visad.status() == Gallringsstatus.GENOMFORD ? Messages.gallring_beskedGallrat : Messages.gallring_besked,
                    new Object[] { Sekretessord.status(visad.status()), visad.attGallra(), kopfiler(Messages.gallring_varav),
                            visad.poster().size() - visad.attGallra() }));
            if (visad.poster().isEmpty()) {
                sida.sag(Messages.gallring_tomRubrik, Messages.gallring_tomText);
            } else {
                String before = vald().map(Post::id).orElse(null);
                grid.setRows(visad.poster());
                sida.visa(grid.control());
                // who goes down the list making exceptions stays where the last one was made
                grid.reveal(visad.poster().stream().filter(post -> post.id().equals(before)).findFirst().orElse(visad.poster().get(0)), "namn");
            }
        }
        besked.requestLayout();
        knappar();
    }

    private String namn(Gallringslistning one) {
        return NLS.bind(Messages.gallring_listnamn, TIME.withZone(clock.getZone()).format(one.foreslagen()), Sekretessord.status(one.status()));
    }

    private void vagrat(Throwable error) {
        visad = null;
        sida.vagrat(error);
        knappar();
    }

    private Optional<Post> vald() {
        return visad == null || visad.poster().isEmpty() ? Optional.empty() : grid.activeCell().map(Grid.Cell::row);
    }

    private void knappar() {
        boolean proposed = visad != null && visad.status() == Gallringsstatus.FORESLAGEN;
        boolean reviewed = visad != null && visad.status() == Gallringsstatus.GRANSKAD;
        Optional<Post> chosen = vald();
        undanta.setEnabled(proposed && chosen.filter(Post::gallras).isPresent());
        aterta.setEnabled(proposed && chosen.map(Post::undantag).filter(Gallringsundantag.EGET::equals).isPresent());
        granska.setEnabled(proposed && !visad.poster().isEmpty());
        genomfor.setEnabled(reviewed && visad.attGallra() > 0);
        avbryt.setEnabled(proposed || reviewed);
        rapport.setEnabled(visad != null && visad.rapport() != null);
    }

    private void undanta() {
        vald().ifPresent(post -> {
            InputDialog dialog = new InputDialog(sida.getShell(), Messages.gallring_orsakTitel, NLS.bind(Messages.gallring_orsakText, post.namn()),
                    "",
                    text -> text.isBlank() ? Messages.gallring_orsakKravs : null);
            if (dialog.open() == Window.OK) {
                String reason = dialog.getValue();
                gor(id -> tjanst.undanta(id, post.id(), reason));
            }
        });
    }

    private void granska() {
        if (dialoger.fraga(sida.getShell(), Messages.gallring_granskaRubrik, antal(Messages.gallring_granskaFraga, Messages.gallring_varav),
                List.of(Messages.gallring_granskaJa, Messages.gallring_granskaNej)) == 0) {
            gor(tjanst::granska);
        }
    }

    /** The safe answer is the one that stands ready. */
    private void genomfor() {
        if (dialoger.fraga(sida.getShell(), Messages.gallring_genomforRubrik, antal(Messages.gallring_genomforFraga, Messages.gallring_aktenKvar),
                List.of(Messages.gallring_kvar, Messages.gallring_genomforJa)) == 1) {
            gor(tjanst::genomfor, () -> bud.andrat(Andringsbud.Andring.NAGOT));
        }
    }

    private String antal(String text, String some) {
        return NLS.bind(text, new Object[] { visad.attGallra(), kopfiler(some), visad.poster().size() - visad.attGallra() });
    }

    /** @return the text with how many go out of köpfiler only; empty when nobody does */
    private String kopfiler(String some) {
        return visad.baraKopfiler() == 0 ? "" : NLS.bind(some, visad.baraKopfiler());
    }

    private void gor(Function<String, Gallringslistning> step) {
        gor(step, () -> {
            // only the list itself has changed
        });
    }

    /** Takes a step with the list that is shown now. */
    private void gor(Function<String, Gallringslistning> step, Runnable afterwards) {
        String id = visad == null ? null : visad.id();
        Bakgrund.kor(sida, Messages.gallring_laser, monitor -> step.apply(id), done -> {
            afterwards.run();
            las(done.id());
        });
    }

    /** @return the grid, for drivers of windows */
    public Grid<Post> grid() {
        return grid;
    }

    @Override public void setFocus() {
        if (val.isEnabled()) {
            val.setFocus();
        } else {
            sida.setFocus();
        }
    }
}
