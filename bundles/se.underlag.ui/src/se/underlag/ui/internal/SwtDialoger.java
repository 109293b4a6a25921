package se.underlag.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

import se.underlag.ui.Dialoger;

/** The dialogs of SWT and JFace. */
@Component
public final class SwtDialoger implements Dialoger {

    @Override public Optional<Path> oppnaFil(Shell parent, Filfraga fraga) {
        return open(parent, fraga, SWT.OPEN);
    }

    @Override public List<Path> oppnaFiler(Shell parent, Filfraga fraga) {
        FileDialog dialog = dialog(parent, fraga, SWT.OPEN | SWT.MULTI);
        return dialog.open() == null ? List.of() : Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    @Override public Optional<Path> sparaFil(Shell parent, Filfraga fraga) {
        return open(parent, fraga, SWT.SAVE);
    }

    private static Optional<Path> open(Shell parent, Filfraga fraga, int style) {
        return Optional.ofNullable(dialog(parent, fraga, style).open()).map(Path::of);
    }

    private static FileDialog dialog(Shell parent, Filfraga fraga, int style) {
        FileDialog dialog = new FileDialog(parent, style | SWT.SHEET);
        dialog.setText(fraga.rubrik());
        dialog.setFileName(fraga.namn());
        dialog.setFilterNames(fraga.filter().stream().map(Filter::text).toArray(String[]::new));
        dialog.setFilterExtensions(fraga.filter().stream().map(filter -> "*." + filter.andelse()).toArray(String[]::new));
        return dialog;
    }

    @Override public void upplysning(Shell parent, String rubrik, String text) {
        open(parent, rubrik, text, MessageDialog.INFORMATION, List.of(Messages.dialog_stang));
    }

    @Override public void fel(Shell parent, String rubrik, String text) {
        open(parent, rubrik, text, MessageDialog.ERROR, List.of(Messages.dialog_stang));
    }

    @Override public void fel(Shell parent, String rubrik, String text, String tekniskt) {
        if (tekniskt == null) {
            fel(parent, rubrik, text);
        } else {
            new Detaljdialog(parent, rubrik, text, tekniskt).open();
        }
    }

    @Override public int fraga(Shell parent, String rubrik, String text, List<String> val) {
        return open(parent, rubrik, text, MessageDialog.QUESTION, val);
    }

    private static int open(Shell parent, String rubrik, String text, int kind, List<String> buttons) {
        return new MessageDialog(parent, rubrik, null, text, kind, 0, buttons.toArray(String[]::new)).open();
    }
}
