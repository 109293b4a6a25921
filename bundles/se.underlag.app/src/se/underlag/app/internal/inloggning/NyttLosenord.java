package se.underlag.app.internal.inloggning;

import java.util.Arrays;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the present password, a new one twice, or both. */
final class NyttLosenord extends Losenordsdialog {

    private final boolean asksPresent;
    private final boolean asksNew;
    private final BiConsumer<char[], char[]> work;
    private Text present;
    private Text fresh;
    private Text again;

    /** @param work gets the present and the new password (empty when not asked for) outside the UI thread, and keeps neither */
    NyttLosenord(Shell parent, String title, String text, String verb, boolean asksPresent, boolean asksNew, BiConsumer<char[], char[]> work) {
        super(parent, title, text, verb, Messages.avbryt);
        this.asksPresent = asksPresent;
        this.asksNew = asksNew;
        this.work = work;
    }

    @Override void falt() {
        if (asksPresent) {
            present = falt(Messages.nuvarande, "losenord.nuvarande", SWT.PASSWORD);
        }
        if (asksNew) {
            fresh = falt(Messages.nytt, "losenord.nytt", SWT.PASSWORD);
            again = falt(Messages.igen, "losenord.igen", SWT.PASSWORD);
        }
    }

    @Override Runnable forsok() {
        if (asksNew && !same()) {
            fel(Messages.byt_olika);
            again.setFocus();
            again.selectAll();
            return null;
        }
        char[] before = present == null ? new char[0] : text(present);
        char[] after = fresh == null ? new char[0] : text(fresh);
        return () -> {
            try {
                work.accept(before, after);
            } finally {
                Arrays.fill(before, '\0');
                Arrays.fill(after, '\0');
            }
        };
    }

    private boolean same() {
        char[] one = text(fresh);
        char[] other = text(again);
        try {
            return Arrays.equals(one, other);
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
        }
    }
}
