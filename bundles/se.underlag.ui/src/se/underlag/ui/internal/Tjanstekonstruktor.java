package se.underlag.ui.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Calls the one constructor of a class with services for its parameters. */
public final class Tjanstekonstruktor {

    /** Where services come from. */
    public interface Tjanster {

        /** @return the services of that type, highest ranking first */
        <T> List<T> all(Class<T> type);
    }

    private Tjanstekonstruktor() {
    }

    /**
     * @return the new object
     * @throws TjanstSaknas when a parameter that is neither {@code Optional} nor {@code List} has no service
     * @throws ReflectiveOperationException when the class has not exactly one public constructor, or it cannot be called
     */
    public static Object make(Class<?> type, Tjanster tjanster) throws ReflectiveOperationException {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1) {
            throw new NoSuchMethodException(type.getName() + " has " + constructors.length + " public constructors, one is needed");
        }
        Object[] arguments = Arrays.stream(constructors[0].getParameters()).map(parameter -> argument(parameter, tjanster)).toArray();
        try {
            return constructors[0].newInstance(arguments);
        } catch (InvocationTargetException inside) {
            if (inside.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw inside;
        }
    }

    private static Object argument(Parameter parameter, Tjanster tjanster) {
        Class<?> type = parameter.getType();
        if (type == List.class) {
            return tjanster.all(element(parameter));
        }
        if (type == Optional.class) {
            return tjanster.all(element(parameter)).stream().findFirst();
        }
        return tjanster.all(type).stream().map(Object.class::cast).findFirst().orElseThrow(() -> new TjanstSaknas(type));
    }

    private static Class<?> element(Parameter parameter) {
        return switch (((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]) {
        case Class<?> plain -> plain;
        case ParameterizedType generic -> (Class<?>) generic.getRawType();
        default -> throw new IllegalArgumentException("No service type in " + parameter);
        };
    }
}
