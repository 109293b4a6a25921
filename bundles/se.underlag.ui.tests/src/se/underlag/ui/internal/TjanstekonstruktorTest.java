package se.underlag.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.ui.internal.Tjanstekonstruktor.Tjanster;

class TjanstekonstruktorTest {

    /** Asks for one of each kind. */
    public static final class Part {

        private final CharSequence one;
        private final Optional<Runnable> maybe;
        private final List<Integer> all;
        private final Supplier<String> generic;

        public Part(CharSequence one, Optional<Runnable> maybe, List<Integer> all, Supplier<String> generic) {
            this.one = one;
            this.maybe = maybe;
            this.all = all;
            this.generic = generic;
        }
    }

    /** Has two ways to be made. */
    public static final class Ambiguous {

        public Ambiguous() {
            this("");
        }

        public Ambiguous(String text) {
            text.length();
        }
    }

    /** Cannot be made. */
    public static final class Failing {

        public Failing() {
            throw new IllegalStateException("no");
        }
    }

    private static Tjanster offering(Map<Class<?>, List<?>> services) {
        return new Tjanster() {
            @Override
            @SuppressWarnings("unchecked") public <T> List<T> all(Class<T> type) {
                return (List<T>) services.getOrDefault(type, List.of());
            }
        };
    }

    @Test void each_parameter_is_a_service_an_optional_one_or_all_of_a_kind() throws ReflectiveOperationException {
        Supplier<String> supplier = () -> "x";
        Part part = (Part) Tjanstekonstruktor.make(Part.class,
                offering(Map.of(CharSequence.class, List.of("first", "second"), Integer.class, List.of(3, 2, 1), Supplier.class, List.of(supplier))));
        assertThat(part.one).isEqualTo("first");
        assertThat(part.maybe).isEmpty();
        assertThat(part.all).containsExactly(3, 2, 1);
        assertThat(part.generic).isSameAs(supplier);
    }

    @Test void a_missing_service_is_named() {
        assertThatThrownBy(() -> Tjanstekonstruktor.make(Part.class, offering(Map.of()))).isInstanceOfSatisfying(TjanstSaknas.class,
                missing -> assertThat(missing.type()).isEqualTo(CharSequence.class));
    }

    @Test void two_constructors_are_one_too_many() {
        assertThatThrownBy(() -> Tjanstekonstruktor.make(Ambiguous.class, offering(Map.of()))).isInstanceOf(NoSuchMethodException.class);
    }

    @Test void what_a_constructor_throws_comes_out_as_it_is() {
        assertThatThrownBy(() -> Tjanstekonstruktor.make(Failing.class, offering(Map.of()))).isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }
}
