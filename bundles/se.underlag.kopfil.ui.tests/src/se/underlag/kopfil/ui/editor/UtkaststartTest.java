package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.utkast.Utkastinfo;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsstatus;
import se.underlag.ui.Dialoger;

class UtkaststartTest {

    private static final Kopfilsinfo TRASIG = fil("trasig", Kopfilsstatus.ARBETSFIL);
    private static final Kopfilsinfo HEL = fil("hel", Kopfilsstatus.ARBETSFIL);
    private static final Kopfilsinfo LAST = fil("last", Kopfilsstatus.UPPLADDAD);

    private final List<String> lasta = new ArrayList<>();
    private final List<String> sagt = new ArrayList<>();

    @Test void a_draft_that_cannot_be_read_does_not_hide_the_others() {
        assertThat(start(TRASIG, HEL).sok()).extracting(ett -> ett.utkast().kopfil().id()).containsExactly("hel");
    }

    @Test void the_draft_of_an_uploaded_file_is_told_to_wait_and_reads_nobody() {
        Utkaststart start = start(LAST, HEL);

        assertThat(start.sok()).extracting(ett -> ett.utkast().kopfil().id()).containsExactly("last", "hel");
        assertThat(lasta).containsExactly("hel");
        assertThat(start.sagLast(null, LAST)).isTrue();
        assertThat(start.sagLast(null, HEL)).isFalse();
        assertThat(sagt).singleElement().satisfies(text -> assertThat(text).contains("last 2024", "uppladdad", "Öppna igen"));
    }

    @Test void the_answer_given_at_the_start_does_not_hold_for_a_later_opening() {
        Utkasthantering utkast = new Utkasthantering(null, null, Klocka.fixed(LocalDate.of(2024, 9, 25)));
        utkast.aterstallUtanFraga();

        // the file opened without anything to restore: it was locked
        utkast.erbjud(null, null, null, Optional.empty());

        assertThat(utkast.harSvarat()).isFalse();
    }

    private static Kopfilsinfo fil(String id, Kopfilsstatus status) {
        return new Kopfilsinfo(id, "enhet", "4120", 2024, id, "annexe", status, 1);
    }

    private Utkaststart start(Kopfilsinfo... filer) {
        KopfilTjanst tjanst = (KopfilTjanst) Proxy.newProxyInstance(KopfilTjanst.class.getClassLoader(), new Class<?>[] { KopfilTjanst.class },
                (proxy, method, arguments) -> {
                    if (arguments[0].equals("trasig")) {
                        throw new IllegalArgumentException("gone");
                    }
                    lasta.add((String) arguments[0]);
                    return Exempelfil.s01().innehall();
                });
        Dialoger dialoger = (Dialoger) Proxy.newProxyInstance(Dialoger.class.getClassLoader(), new Class<?>[] { Dialoger.class },
                (proxy, method, arguments) -> {
                    sagt.add(arguments[1] + ": " + arguments[2]);
                    return null;
                });
        return new Utkaststart(new Flera(List.of(filer)), tjanst, dialoger, Klocka.fixed(LocalDate.of(2024, 9, 25)));
    }

    private record Flera(List<Kopfilsinfo> filer) implements UtkastTjanst {

        @Override public void spara(String kopfilId, Collection<Objektandring> andringar) {
            throw new UnsupportedOperationException();
        }

        @Override public Optional<Utkastinfo> hamta(String kopfilId) {
            return Optional.empty();
        }

        @Override public List<Utkastinfo> mina() {
            return filer.stream().map(fil -> new Utkastinfo(fil, Instant.parse("2024-09-20T10:00:00Z"), 0, List.of())).toList();
        }

        @Override public void slang(String kopfilId) {
            throw new UnsupportedOperationException();
        }

        @Override public Map<String, Entitet> refererade(String kopfilId, Collection<Objektandring> andringar) {
            return Map.of();
        }
    }
}
