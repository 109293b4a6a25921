package se.underlag.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

import se.underlag.ui.internal.Messages;
import se.underlag.ui.internal.Partvakt;
import se.underlag.ui.internal.TjanstSaknasEditor;
import se.underlag.ui.internal.TjanstSaknasVy;
import se.underlag.ui.internal.Tjanstekonstruktor;
import se.underlag.ui.internal.TjanstSaknas;

/**
 * Makes what the extension registry asks for (views, editors, wizards, handlers, pages) and hands it services by its constructor:
 * {@code class="se.underlag.ui.Fabrik:se.underlag.kopfil.ui.navigator.Navigatorvy"}. The class comes from the contributing bundle and has
 * one constructor; each parameter is a service type, or an {@code Optional} or {@code List} of one. Services of views and editors are given
 * back when the part is closed, all others when their bundle stops. A view or editor whose service is missing shows that in plain words. Where the
 * registry takes no colon ({@code run} of an application) the class is the parameter {@code class}.
 */
public final class Fabrik implements IExecutableExtensionFactory, IExecutableExtension {

    private IConfigurationElement element;
    private String property;
    private String className;

    @Override public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        element = config;
        property = propertyName;
        className = String.valueOf(switch (data) {
        case Map<?, ?> parameters -> parameters.get("class");
        case null -> parameter(config);
        default -> data;
        });
    }

    /** Who asks the {@code run} element itself, as a test harness does, gets no parameters handed over. */
    private static String parameter(IConfigurationElement config) {
        return Stream.of(config.getChildren("parameter")).filter(each -> "class".equals(each.getAttribute("name")))
                .map(each -> each.getAttribute("value")).findFirst().orElse(null);
    }

    @Override public Object create() throws CoreException {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        Hamtade hamtade = new Hamtade(bundle.getBundleContext());
        try {
            Object made = initialized(Tjanstekonstruktor.make(bundle.loadClass(className), hamtade));
            if (made instanceof IWorkbenchPart part) {
                Partvakt.whenClosed(part, hamtade::lamna);
            }
            return made;
        } catch (TjanstSaknas saknas) {
            hamtade.lamna();
            return withoutService(saknas);
        } catch (ReflectiveOperationException broken) {
            hamtade.lamna();
            throw new CoreException(Status.error(NLS.bind(Messages.fabrik_trasig, className), broken));
        }
    }

    private Object withoutService(TjanstSaknas saknas) throws CoreException {
        LoggerFactory.getLogger(Fabrik.class).error("{} needs the service {}, which is not running", className, saknas.type().getName());
        return switch (element.getName()) {
        case "view" -> initialized(new TjanstSaknasVy(saknas.type().getSimpleName()));
        case "editor" -> initialized(new TjanstSaknasEditor(saknas.type().getSimpleName()));
        default -> throw new CoreException(Status.error(NLS.bind(Messages.fabrik_tjanstSaknas, saknas.type().getSimpleName())));
        };
    }

    /** The registry initialises only the factory; titles and icons of parts come by this way. */
    private Object initialized(Object made) throws CoreException {
        if (made instanceof IExecutableExtension extension) {
            extension.setInitializationData(element, property, null);
        }
        return made;
    }

    /** The services that one object got from the framework. */
    private static final class Hamtade implements Tjanstekonstruktor.Tjanster {

        private final BundleContext context;
        private final List<ServiceReference<?>> references = new ArrayList<>();

        Hamtade(BundleContext context) {
            this.context = context;
        }

        @Override public <T> List<T> all(Class<T> type) {
            try {
                return context.getServiceReferences(type, null).stream().sorted(Comparator.reverseOrder()).map(this::get)
                        .filter(Objects::nonNull).toList();
            } catch (InvalidSyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private <T> T get(ServiceReference<T> reference) {
            references.add(reference);
            return context.getService(reference);
        }

        void lamna() {
            if (context.getBundle().getState() == Bundle.ACTIVE) {
                references.forEach(context::ungetService);
            }
            references.clear();
        }
    }
}
