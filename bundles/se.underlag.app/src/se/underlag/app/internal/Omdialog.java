package se.underlag.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** About the product: version, licence, and the libraries it stands on. */
final class Omdialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(640, 480);

    private final String licenser;

    Omdialog(Shell parent, String licenser) {
        super(parent);
        this.licenser = licenser;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.om_titel);
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Point getInitialSize() {
        return SIZE;
    }

    @Override protected Control createDialogArea(Composite parent) {
        Version version = FrameworkUtil.getBundle(Omdialog.class).getVersion();
        setTitle(Messages.produkt);
        setMessage(NLS.bind(Messages.om_version, "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro()),
                version.getQualifier()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(NLS.bind(Messages.om_text, System.getProperty("java.version"), Platform.getOS()));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(about);
        new Label(area, SWT.NONE).setText(Messages.om_licenser);
        Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setText(licenser);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        return area;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.om_stang, true);
    }
}
