package se.underlag.ui.internal.handbok;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.SameShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import se.underlag.ui.Bild;
import se.underlag.ui.internal.Messages;

/** The handbook in a window of its own that may stand open beside the work: chapters at the left, the text at the right. */
final class Handboksfonster extends Window {

    private static final Point SIZE = new Point(900, 640);
    private static final int[] WEIGHTS = { 26, 74 };
    private static final int MARGIN = 20;
    private static final int HANGING = 24;

    private final List<Kapitel> chapters;
    private org.eclipse.swt.widgets.List list;
    private StyledText page;
    private LocalResourceManager fonts;

    Handboksfonster(Shell parent, List<Kapitel> chapters) {
        this((IShellProvider) new SameShellProvider(parent), chapters);
    }

    private Handboksfonster(IShellProvider parent, List<Kapitel> chapters) {
        super(parent);
        this.chapters = chapters;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.handbok_titel);
        shell.setImage(Bild.HANDBOK.of(shell));
    }

    @Override protected Point getInitialSize() {
        return SIZE;
    }

    @Override protected Control createContents(Composite parent) {
        SashForm parts = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        fonts = new LocalResourceManager(JFaceResources.getResources(), parts);
        list = new org.eclipse.swt.widgets.List(parts, SWT.SINGLE | SWT.V_SCROLL);
        chapters.forEach(chapter -> list.add(chapter.rubrik()));
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(chapters.get(list.getSelectionIndex()))));
        page = new StyledText(parts, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setLineSpacing(3);
        parts.setWeights(WEIGHTS);
        if (!chapters.isEmpty()) {
            list.select(0);
            show(chapters.get(0));
        }
        return parts;
    }

    private void show(Kapitel chapter) {
        Handbokstext text = chapter.text();
        page.setText(text.text());
        for (Handbokstext.Markering mark : text.markeringar()) {
            StyleRange range = new StyleRange();
            range.start = mark.start();
            range.length = mark.length();
            range.font = font(mark.slag());
            page.setStyleRange(range);
        }
        for (int line = 0; line < page.getLineCount(); line++) {
            if (page.getLine(line).startsWith(Handbokstext.BULLET)) {
                page.setLineWrapIndent(line, 1, HANGING);
            }
        }
        page.setTopIndex(0);
    }

    private Font font(Handbokstext.Slag slag) {
        FontDescriptor plain = FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD);
        return fonts.get(switch (slag) {
        case RUBRIK -> plain.increaseHeight(6);
        case UNDERRUBRIK -> plain.increaseHeight(2);
        case FET -> plain;
        });
    }
}
