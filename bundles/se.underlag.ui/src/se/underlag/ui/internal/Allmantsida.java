package se.underlag.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import se.underlag.ui.Installningar;
import se.underlag.ui.Tema;

/** Preferences: look, the word for the person, closing. */
public final class Allmantsida extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public Allmantsida() {
        super(GRID);
        setDescription(Messages.installningar_text);
    }

    @Override public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Installningar.NOD);
        store.setDefault(Installningar.TEMA, Installningar.Temaval.SYSTEM.name());
        store.setDefault(Installningar.PERSONORD, Installningar.Personord.BRUKARE.name());
        setPreferenceStore(store);
    }

    @Override protected void createFieldEditors() {
        addField(new ComboFieldEditor(Installningar.TEMA, Messages.installningar_tema, Installningar.val(Installningar.Temaval.values()),
                getFieldEditorParent()));
        addField(new ComboFieldEditor(Installningar.PERSONORD, Messages.installningar_personord, Installningar.val(Installningar.Personord.values()),
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(Installningar.FRAGA_VID_STANGNING, Messages.installningar_fraga, getFieldEditorParent()));
    }

    @Override public boolean performOk() {
        boolean ok = super.performOk();
        if (Tema.behoverOmstart()) {
            Tema.vidNastaStart();
            omstart();
        } else {
            Tema.tillampa();
        }
        return ok;
    }

    private void omstart() {
        if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.tema_omstartRubrik, Messages.tema_omstart, SWT.NONE,
                Messages.tema_omstartNu,
                Messages.tema_omstartSenare) == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }
}
