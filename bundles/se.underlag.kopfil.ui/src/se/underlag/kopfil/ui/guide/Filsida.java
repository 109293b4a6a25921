package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;
import se.underlag.ui.Marke;

/** First page of the import: the file and the köpfil it goes to. */
final class Filsida extends WizardPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Dialoger dialoger;
    private final List<Enhetsinfo> enheter;
    private final Importval start;
    private Text file;
    private Combo unit;
    private Spinner year;
    private Combo name;
    private Label hint;
    private Label queue;
    private List<Path> following;
    private boolean nameIsOurs;
    private boolean yearIsTheirs;

    /** @param start what is chosen to begin with */
    Filsida(Dialoger dialoger, List<Enhetsinfo> enheter, Importval start) {
        this(dialoger, enheter, start, List.of());
    }

    /** @param start what is chosen to begin with; @param foljer files that are read after it */
    Filsida(Dialoger dialoger, List<Enhetsinfo> enheter, Importval start, List<Path> foljer) {
        super("fil", Messages.import_filRubrik, null);
        this.following = List.copyOf(foljer);
        this.dialoger = dialoger;
        this.enheter = enheter;
        this.start = start;
        setDescription(Messages.import_filText);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 10).applyTo(area);
        addFile(area);
        label(area, Messages.import_enhet);
        unit = Marke.pa(new Combo(area, SWT.READ_ONLY), "import.enhet");
        enheter.forEach(one -> unit.add(one.namn() == null ? one.kod() : one.kod() + "  " + one.namn()));
        unit.select(enheter.indexOf(start.enhet()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(unit);
        label(area, Messages.import_ar);
        year = Marke.pa(new Spinner(area, SWT.BORDER), "import.ar");
        year.setValues(start.ar(), FIRST_YEAR, LAST_YEAR, 0, 1, 1);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(year);
        label(area, Messages.import_namn);
        name = Marke.pa(new Combo(area, SWT.DROP_DOWN), "import.namn");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        hint = Marke.pa(new Label(area, SWT.WRAP), "import.upplysning");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(hint);
        queue = Marke.pa(new Label(area, SWT.WRAP), "import.ko");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(queue);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).exclude(true).applyTo(new Senastelista(area, path -> chosen(List.of(path))));
        fillNames();
        name.setText(start.namn());
        file.addModifyListener(event -> typed());
        year.addListener(SWT.Selection, event -> yearIsTheirs = true);
        unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fillNames()));
        year.addModifyListener(event -> fillNames());
        name.addModifyListener(event -> changed());
        setControl(area);
        changed();
        setErrorMessage(null);
    }

    private void addFile(Composite area) {
        label(area, Messages.import_fil);
        file = Marke.pa(new Text(area, SWT.BORDER | SWT.SINGLE), "import.fil");
        file.setText(start.fil());
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.import_bladdra);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setButtonLayoutData(browse);
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private void browse() {
        List<Path> picked = dialoger.oppnaFiler(getShell(),
                new Filfraga(Messages.import_valjFilTitel, null, List.of(new Filter(Messages.import_filter, String.join(";*.", Importval.ENDINGS)))));
        if (!picked.isEmpty()) {
            chosen(picked);
        }
    }

    /** A year in the name of a file that is written in the field is as good as in one that is looked up; a year that somebody has set stays. */
    private void typed() {
        String text = file.getText().strip();
        String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        if (!yearIsTheirs && Importval.ENDINGS.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith('.' + ending))) {
            Importval.arIForslag(name).ifPresent(year::setSelection);
        }
        changed();
    }

    /** The first one is read now, the others after it. */
    private void chosen(List<Path> paths) {
        Path path = paths.get(0);
        following = List.copyOf(paths.subList(1, paths.size()));
        file.setText(path.toString());
        Importval.arIForslag(path.getFileName().toString()).ifPresent(year::setSelection);
        if (name.getText().isBlank() || nameIsOurs) {
            name.setText(Importval.forslag(path));
            nameIsOurs = true;
        }
    }

    /** The names of the unit's and year's köpfiler to choose from; what stands in the field stays. */
    private void fillNames() {
        String written = name.getText();
        name.setItems(val().befintliga().toArray(String[]::new));
        name.setText(written);
        changed();
    }

    private void changed() {
        Importval val = val();
        setErrorMessage(val.fel().orElse(null));
        setPageComplete(val.fel().isEmpty());
        hint.setText(val.enhet() == null ? "" : val.uppdaterar() ? Messages.import_uppdaterar : Messages.import_skapar);
        String names = following.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining(", "));
        queue.setText(following.isEmpty() ? "" : NLS.bind(Messages.import_darefter, names));
        hint.getParent().layout();
    }

    /** @return the files that were chosen beside the one that is read now */
    List<Path> foljer() {
        return following;
    }

    /** Turns to the next file of several, with the name and the year that it suggests. @param foljer what is left after it */
    void nasta(Path path, List<Path> foljer) {
        name.setText("");
        List<Path> all = new ArrayList<>(List.of(path));
        all.addAll(foljer);
        chosen(all);
    }

    /** @return what is chosen */
    Importval val() {
        int index = unit.getSelectionIndex();
        return new Importval(file.getText(), index < 0 ? null : enheter.get(index), year.getSelection(), name.getText());
    }
}
