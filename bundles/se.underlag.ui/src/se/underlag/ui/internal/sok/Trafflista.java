package se.underlag.ui.internal.sok;

import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.underlag.spi.sok.Traff;
import se.underlag.ui.Marke;
import se.underlag.ui.sok.Sokmotor.Grupp;

/** The hits under their headings. The marked one is always a hit, never a heading, and is told to screen readers as the field's description. */
final class Trafflista {

    private static final int NAME_SHARE = 42;
    private static final String HEADING = "rubrik";

    private final Table table;
    private final Text field;
    private final Font bold;

    /** @param field has the focus; @param onOpen for double click */
    Trafflista(Composite parent, Text field, Runnable onOpen) {
        this.field = field;
        table = Marke.pa(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "sok.traffar");
        TableColumn name = new TableColumn(table, SWT.LEFT);
        TableColumn detail = new TableColumn(table, SWT.LEFT);
        table.addControlListener(ControlListener.controlResizedAdapter(event -> {
            int width = table.getClientArea().width;
            name.setWidth(width * NAME_SHARE / 100);
            detail.setWidth(width - width * NAME_SHARE / 100);
        }));
        bold = new LocalResourceManager(JFaceResources.getResources(), table)
                .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> onOpen.run()));
        table.addListener(SWT.Selection, event -> {
            if (vald() == null) {
                flytta(1);
            }
        });
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = Messages.sok_namn;
            }

            @Override public void getDescription(AccessibleEvent event) {
                event.result = iOrd();
            }
        });
    }

    Table control() {
        return table;
    }

    /** Shows other hits; the first one is marked. */
    void visa(List<Grupp> groups) {
        table.setRedraw(false);
        table.removeAll();
        for (Grupp group : groups) {
            TableItem heading = new TableItem(table, SWT.NONE);
            heading.setText(0, group.rubrik());
            heading.setFont(bold);
            heading.setData(HEADING, Boolean.TRUE);
            group.traffar().forEach(hit -> add(group, hit));
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setTopIndex(0);
            table.setSelection(0);
            flytta(1);
        }
    }

    private void add(Grupp group, Traff hit) {
        TableItem item = new TableItem(table, SWT.NONE);
        Traffrad.fyll(item, hit);
        item.setData("grupp", group.rubrik());
    }

    /** @return the marked hit, null when there is none */
    Traff vald() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : (Traff) table.getItem(index).getData();
    }

    /** Marks a hit further down or, when negative, up; stops at the ends and steps over headings. */
    void flytta(int steps) {
        int step = Integer.signum(steps);
        int left = Math.abs(steps);
        int last = -1;
        for (int index = table.getSelectionIndex() + step; left > 0 && index >= 0 && index < table.getItemCount(); index += step) {
            if (table.getItem(index).getData() instanceof Traff) {
                last = index;
                left--;
            }
        }
        if (last >= 0) {
            table.setSelection(last);
            table.showSelection();
            // the heading above the first hit comes into sight with it
            if (last == 1) {
                table.setTopIndex(0);
            }
            field.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    private String iOrd() {
        if (vald() == null) {
            return "";
        }
        TableItem item = table.getItem(table.getSelectionIndex());
        return NLS.bind(Messages.sok_traff, new Object[] { item.getText(0), item.getText(1), item.getData("grupp") });
    }
}
