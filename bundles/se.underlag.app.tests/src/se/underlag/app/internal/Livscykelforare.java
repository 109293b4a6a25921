package se.underlag.app.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** Walks a köpfil through its life as a person does: the strip in the editor, the dialogs, the view of versions. */
final class Livscykelforare {

    private static final String VERSIONS = "se.underlag.kopfil.ui.versioner";
    private static final List<String> RULES = List.of("KF-07", "KF-08", "KF-10", "KF-11", "KF-12", "KF-13", "PR-02", "PR-03", "PR-04", "PR-05",
            "PR-06",
            "PR-07");

    private Livscykelforare() {
    }

    /** Marks the open file as reviewed and uploads it for the month that is proposed, every question answered yes. */
    static void granskaOchLaddaUpp() {
        Widgets.press("Markera som granskad");
        status("Granskad");
        Widgets.press("Ladda upp…");
        Widgets.press("Fortsätt");
        for (String rule : RULES) {
            Button yes = Widgets.byId(Button.class, "uppladdning.svar." + rule + ".JA");
            Ui.run(() -> {
                yes.setSelection(true);
                yes.notifyListeners(SWT.Selection, new Event());
            });
        }
        Widgets.press("Ladda upp");
        status("Uppladdad");
    }

    /** Makes the open file arbetsfil again. */
    static void oppnaIgen(String orsak) {
        Widgets.press("Öppna igen…");
        Text why = Widgets.byId(Text.class, "fraga.text");
        Ui.run(() -> why.setText(orsak));
        Widgets.press("Öppna igen");
        status("Arbetsfil");
    }

    private static void status(String word) {
        Widgets.find(Label.class, word, label -> "livscykel.status".equals(label.getData(Widgets.ID)) && label.getText().startsWith(word));
    }

    /** @return the list of the open file's versions */
    static Table versioner() {
        Fonsterforare.showView(VERSIONS);
        return Fonsterforare.table("Version", "Uppladdad", "Av");
    }

    /** Compares the two versions in the list. */
    static void jamforTva() {
        Table table = versioner();
        Ui.run(() -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
        });
        ToolBar bar = Widgets.find(ToolBar.class, "compare two", one -> Arrays.stream(one.getItems()).anyMatch(Livscykelforare::jamfor));
        Ui.start(() -> Arrays.stream(bar.getItems()).filter(Livscykelforare::jamfor).forEach(item -> {
            Event event = new Event();
            event.widget = item;
            item.notifyListeners(SWT.Selection, event);
        }));
    }

    private static boolean jamfor(ToolItem item) {
        return "Jämför två valda".equals(item.getText()) && item.isEnabled();
    }
}
