package se.underlag.ui.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import se.underlag.ui.Tema;
import se.underlag.ui.internal.Messages;
import se.underlag.ui.sekretess.Diskret;

/** The chart of a year. */
public final class Diagramyta extends Canvas {

    private static final Rectangle PICTURE = new Rectangle(0, 0, 1000, 520);

    private Arsserie bild;
    private boolean dark;

    /** An empty chart. */
    public Diagramyta(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> {
            if (bild != null) {
                new Diagrammalare(dark, getBackground(), getForeground()).paint(event.gc, getClientArea(), bild);
            }
        });
        addListener(SWT.Resize, event -> redraw());
        Diskret.folj(this, this::redraw);
        Tema.folj(this, now -> {
            dark = now;
            redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = Messages.diagram_namn;
            }

            @Override public void getDescription(AccessibleEvent event) {
                event.result = bild == null ? "" : bild.iOrd();
            }
        });
    }

    /** Shows another year. */
    public void visa(Arsserie ny) {
        bild = ny;
        redraw();
    }

    /** Puts the chart on the clipboard, dark on white whatever the theme, for reports. */
    public void kopiera() {
        Image picture = new Image(getDisplay(), PICTURE.width, PICTURE.height);
        GC gc = new GC(picture);
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            gc.setFont(getFont());
            new Diagrammalare(false, new Color(255, 255, 255), new Color(32, 33, 36)).paint(gc, PICTURE, bild);
            clipboard.setContents(new Object[] { picture.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
        } finally {
            clipboard.dispose();
            gc.dispose();
            picture.dispose();
        }
    }
}
