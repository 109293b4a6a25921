package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.junit.jupiter.api.Test;

/** A window as it was remembered before the machine stopped. */
class EditorrensningTest {

    @Test void editors_are_taken_out_of_the_remembered_window_and_views_stay() {
        MApplication fonster = MApplicationFactory.INSTANCE.createApplication();
        MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        fonster.getChildren().add(window);
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        window.getChildren().add(stack);
        MPart view = part(stack, "se.underlag.kopfil.ui.navigator");
        MPart editor = part(stack, "org.eclipse.e4.ui.compatibility.editor");
        stack.setSelectedElement(editor);

        new Editorrensning().rensa(fonster);

        assertThat(stack.getChildren()).hasSize(1).first().isSameAs(view);
        assertThat(stack.getSelectedElement()).isNull();
    }

    @Test void a_view_that_counted_what_was_open_has_its_own_title_again() {
        MApplication fonster = MApplicationFactory.INSTANCE.createApplication();
        MPartDescriptor descriptor = org.eclipse.e4.ui.model.application.descriptor.basic.MBasicFactory.INSTANCE.createPartDescriptor();
        descriptor.setElementId("se.underlag.kopfil.ui.problem");
        descriptor.setLabel("Problem");
        fonster.getDescriptors().add(descriptor);
        MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        fonster.getChildren().add(window);
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        window.getChildren().add(stack);
        MPart view = part(stack, "se.underlag.kopfil.ui.problem");
        view.setLabel("Problem (fel: 0, varningar: 8)");

        new Editorrensning().rensa(fonster);

        assertThat(view.getLabel()).isEqualTo("Problem");
    }

    @Test void our_toolbars_come_from_the_extensions_alone_and_those_of_the_platform_stay() {
        MApplication fonster = MApplicationFactory.INSTANCE.createApplication();
        MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        fonster.getChildren().add(window);
        MTrimBar bar = MBasicFactory.INSTANCE.createTrimBar();
        window.getTrimBars().add(bar);
        for (String id : List.of("se.underlag.kopfil.ui.prognosrad", "additions")) {
            MToolBar toolbar = MMenuFactory.INSTANCE.createToolBar();
            toolbar.setElementId(id);
            bar.getChildren().add(toolbar);
        }

        new Editorrensning().rensa(fonster);

        assertThat(bar.getChildren()).extracting(MUIElement::getElementId).containsExactly("additions");
    }

    private static MPart part(MPartStack stack, String id) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setElementId(id);
        stack.getChildren().add(part);
        return part;
    }
}
