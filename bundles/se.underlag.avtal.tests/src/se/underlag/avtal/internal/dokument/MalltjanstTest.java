package se.underlag.avtal.internal.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Mallbild;
import se.underlag.avtal.Mallbild.Kalla;
import se.underlag.avtal.Mallgranskning;
import se.underlag.avtal.Mallversion;
import se.underlag.avtal.Malltjanst;
import se.underlag.avtal.internal.tjanst.Avtalsrigg;
import se.underlag.base.Klocka;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Wordmall;
import se.underlag.model.Anvandare;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** Templates that the municipality puts in the place of the shipped ones. */
class MalltjanstTest {

    private static final String FORVALTARE = "forv";
    private static final LocalDate IDAG = LocalDate.of(2022, 9, 1);

    private final Avtalsrigg rigg = new Avtalsrigg(TestLagring.ny());

    @BeforeEach void oppna() {
        Anvandare forvaltare = UnderlagFactory.eINSTANCE.createAnvandare();
        forvaltare.setSignatur(FORVALTARE);
        RollTilldelning roll = UnderlagFactory.eINSTANCE.createRollTilldelning();
        roll.setRoll(Roll.SYSTEMFORVALTARE);
        forvaltare.getRoller().add(roll);
        rigg.lagring.spara(forvaltare);
    }

    @AfterEach void stang() {
        rigg.close();
    }

    private static <T> T kit(Class<T> service, String name) {
        try {
            return service.cast(service.getClassLoader().loadClass("se.underlag.documents.internal." + name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Malltjanst som(Behorighet vem, LocalDate idag) {
        return new MalltjanstImpl(rigg.lagring.lagring(), vem, Klocka.fixed(idag), kit(Wordmall.class, "word.Wordmallar"),
                kit(Pdfmall.class, "pdf.Pdfmallar"));
    }

    /** Who keeps the templates of all units. */
    private Malltjanst forvaltare(LocalDate idag) {
        return som(rigg.lagring.behorighet(FORVALTARE), idag);
    }

    private String enhet() {
        try (UnitOfWork uow = rigg.lagring.open()) {
            return uow.list(Sokning.of(Organisationsenhet.class)).stream().filter(one -> "E1".equals(one.getKod())).findFirst().orElseThrow().getId();
        }
    }

    private static byte[] xhtml(String ord) {
        return ("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>Brev</title></head><body><p>" + ord + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Mallbild av(List<Mallbild> alla, Dokumenttyp typ) {
        return alla.stream().filter(one -> one.typ() == typ).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Dokumenttyp.class) void every_shipped_template_passes_its_own_examination(Dokumenttyp typ) {
        Recept.av(typ).ifPresent(recept -> {
            Mallgranskning found = forvaltare(IDAG).granska(typ, recept.mall(), Mallar.levererad(recept.mall()));
            assertThat(found.hinder()).as(recept.mall()).isEmpty();
            assertThat(found.anmarkningar()).as(recept.mall()).isEmpty();
            assertThat(found.prov().innehall()).hasSizeGreaterThan(1000);
        });
    }

    @Test void a_replaced_template_holds_from_its_day_and_the_versions_stay() {
        Malltjanst mallar = forvaltare(IDAG);
        assertThat(av(mallar.lista(null), Dokumenttyp.FOLJEBREV).kalla()).isEqualTo(Kalla.LEVERERAD);
        mallar.importera(Dokumenttyp.FOLJEBREV, null, "brev1.xhtml", xhtml("Hej {{leverantor.namn}}"), IDAG);
        Mallbild nu = forvaltare(IDAG.plusDays(9)).importera(Dokumenttyp.FOLJEBREV, null, "brev2.xhtml", xhtml("Hejsan {{leverantor.namn}}"),
                IDAG.plusDays(10));
        assertThat(nu.namn()).as("the new one comes tomorrow").isEqualTo("brev1.xhtml");
        assertThat(nu.kalla()).isEqualTo(Kalla.ALLA_ENHETER);
        assertThat(nu.versioner()).extracting(one -> one.namn() + " " + one.from() + " " + one.tom()).containsExactly("brev2.xhtml 2022-09-11 null",
                "brev1.xhtml 2022-09-01 2022-09-10");
        assertThat(av(forvaltare(IDAG.plusDays(10)).lista(null), Dokumenttyp.FOLJEBREV).namn()).isEqualTo("brev2.xhtml");
        Mallversion forsta = nu.versioner().get(1);
        assertThat(new String(mallar.innehall(Dokumenttyp.FOLJEBREV, forsta.id()).innehall(), StandardCharsets.UTF_8)).contains("Hej {{leverantor");
    }

    @Test void one_that_came_the_same_day_takes_the_place_of_the_other() {
        Malltjanst mallar = forvaltare(IDAG);
        mallar.importera(Dokumenttyp.FOLJEBREV, null, "fel.xhtml", xhtml("Fel"), IDAG);
        assertThat(mallar.importera(Dokumenttyp.FOLJEBREV, null, "ratt.xhtml", xhtml("Rätt"), IDAG).namn()).isEqualTo("ratt.xhtml");
        assertThat(av(mallar.lista(null), Dokumenttyp.FOLJEBREV).versioner()).hasSize(2);
    }

    @Test void a_unit_has_its_own_before_that_of_all_and_gets_it_back() {
        Malltjanst mallar = forvaltare(IDAG);
        mallar.importera(Dokumenttyp.FOLJEBREV, null, "alla.xhtml", xhtml("Alla"), IDAG);
        assertThat(av(mallar.lista(enhet()), Dokumenttyp.FOLJEBREV).kalla()).isEqualTo(Kalla.ALLA_ENHETER);
        assertThat(mallar.importera(Dokumenttyp.FOLJEBREV, enhet(), "egen.xhtml", xhtml("Egen"), IDAG).kalla()).isEqualTo(Kalla.ENHETEN);
        assertThat(av(mallar.lista(null), Dokumenttyp.FOLJEBREV).namn()).isEqualTo("alla.xhtml");
        assertThat(mallar.aterstall(Dokumenttyp.FOLJEBREV, enhet()).namn()).isEqualTo("alla.xhtml");
        assertThat(mallar.aterstall(Dokumenttyp.FOLJEBREV, null).kalla()).isEqualTo(Kalla.LEVERERAD);
        assertThatThrownBy(() -> mallar.aterstall(Dokumenttyp.FOLJEBREV, null)).isInstanceOf(AvtalException.class)
                .hasMessageContaining("gäller redan");
        assertThat(av(mallar.lista(null), Dokumenttyp.FOLJEBREV).versioner()).hasSize(1);
    }

    @Test void what_a_template_lacks_or_misspells_is_told_in_words_with_the_place() {
        Mallgranskning fel = forvaltare(IDAG).granska(Dokumenttyp.FOLJEBREV, "brev.xhtml", xhtml("Hej {{leverantor.nam}}"));
        assertThat(fel.duger()).isFalse();
        assertThat(fel.hinder()).singleElement().asString().contains("leverantor", "finns inte");
        assertThat(fel.prov()).isNull();
        Mallgranskning kort = forvaltare(IDAG).granska(Dokumenttyp.FOLJEBREV, "brev.xhtml", xhtml("Hej"));
        assertThat(kort.duger()).isTrue();
        assertThat(kort.anmarkningar()).isNotEmpty().allSatisfy(text -> assertThat(text).contains("används inte"));
        assertThat(forvaltare(IDAG).granska(Dokumenttyp.FOLJEBREV, "brev.pdf", xhtml("Hej")).hinder()).singleElement().asString().contains(".docx",
                ".xhtml");
        assertThat(forvaltare(IDAG).granska(Dokumenttyp.FOLJEBREV, "brev.xhtml", new byte[0]).hinder()).singleElement().asString().contains("tom");
        assertThat(forvaltare(IDAG).granska(Dokumenttyp.FOLJEBREV, "brev.xhtml", "<html>".getBytes(StandardCharsets.UTF_8)).duger()).isFalse();
        assertThat(forvaltare(IDAG).granska(Dokumenttyp.FOLJEBREV, "brev.xhtml", new byte[] { '<', (byte) 0xE5 }).hinder()).singleElement().asString()
                .contains("UTF-8");
        assertThat(forvaltare(IDAG).granska(Dokumenttyp.PLACERINGSAVTAL, "avtal.docx", xhtml("Hej")).duger()).isFalse();
    }

    @Test void BB_15_a_template_for_Treserva_is_a_Word_file_without_price() {
        Malltjanst mallar = forvaltare(IDAG);
        assertThat(mallar.granska(Dokumenttyp.BB_UTAN_PRIS, "bb.xhtml", xhtml("Hej")).hinder()).singleElement().asString().contains("BB-15", "Word");
        Mallgranskning medPris = mallar.granska(Dokumenttyp.BB_UTAN_PRIS, "avtal.docx", Mallar.levererad("placeringsavtal.docx"));
        assertThat(medPris.hinder()).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("avtal.dygnspris"));
        assertThatThrownBy(() -> mallar.importera(Dokumenttyp.BB_UTAN_PRIS, null, "avtal.docx", Mallar.levererad("placeringsavtal.docx"), IDAG))
                .isInstanceOf(AvtalException.class);
        assertThat(av(mallar.lista(null), Dokumenttyp.BB_UTAN_PRIS).versioner()).isEmpty();
    }

    @Test void who_may_not_change_templates_neither_lists_nor_replaces_them_and_one_unit_is_not_all() {
        Malltjanst ec = som(rigg.lagring.behorighet(Avtalsrigg.EC), IDAG);
        assertThatThrownBy(() -> ec.lista(null)).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> ec.importera(Dokumenttyp.FOLJEBREV, enhet(), "x.xhtml", xhtml("X"), IDAG))
                .isInstanceOf(BehorighetSaknasException.class);
        assertThat(ec.platser()).isEmpty();
        assertThat(forvaltare(IDAG).platser()).extracting(Malltjanst.Plats::namn).containsExactly(null, "E2", "Exempelenheten");
        Malltjanst link = som(rigg.lagring.behorighet(Avtalsrigg.LINK), IDAG);
        assertThat(link.platser()).extracting(Malltjanst.Plats::namn).containsExactly("Exempelenheten");
        link.importera(Dokumenttyp.FOLJEBREV, enhet(), "x.xhtml", xhtml("X"), IDAG);
        assertThatThrownBy(() -> link.aterstall(Dokumenttyp.FOLJEBREV, null)).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> link.importera(Dokumenttyp.FOLJEBREV, enhet(), "x.xhtml", xhtml("X"), IDAG.minusDays(1)))
                .isInstanceOf(AvtalException.class).hasMessageContaining("2022-08-31");
    }

    private String kor(Path mapp, String... ord) {
        MallKommando kommando = new MallKommando(forvaltare(IDAG), rigg.lagring.lagring(), rigg.lagring.behorighet(FORVALTARE), Klocka.fixed(IDAG));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        kommando.kor(Kommandorad.read(List.of(ord), kommando.medVarde(), Set.of("json"), mapp, to, to));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test void the_command_writes_out_looks_at_replaces_and_restores(@TempDir Path mapp) throws IOException {
        assertThat(kor(mapp, "lista")).contains("foljebrev", "foljebrev.xhtml", "medföljande");
        kor(mapp, "exportera", "foljebrev", "--till", "mitt.xhtml");
        assertThat(Files.readAllBytes(mapp.resolve("mitt.xhtml"))).isEqualTo(Mallar.levererad("foljebrev.xhtml"));
        assertThat(kor(mapp, "granska", "foljebrev", "mitt.xhtml")).isEqualTo("Mallen kan användas.");
        assertThat(kor(mapp, "importera", "foljebrev", "mitt.xhtml", "--enhet", "E1")).contains("mitt.xhtml", "2022-09-01");
        assertThat(kor(mapp, "lista", "--enhet", "E1", "--json")).contains("\"typ\":\"foljebrev\",\"mall\":\"mitt.xhtml\",\"kalla\":\"enheten\"");
        kor(mapp, "exportera", "foljebrev", "--till", "igen.xhtml", "--enhet", "E1");
        assertThat(mapp.resolve("igen.xhtml")).hasSameBinaryContentAs(mapp.resolve("mitt.xhtml"));
        assertThat(kor(mapp, "aterstall", "foljebrev", "--enhet", "E1")).contains("foljebrev.xhtml");
        Files.write(mapp.resolve("fel.xhtml"), xhtml("{{ingenting}}"));
        assertThat(kor(mapp, "granska", "foljebrev", "fel.xhtml", "--json")).startsWith("{\"duger\":false,\"hinder\":[\"");
        assertThatThrownBy(() -> kor(mapp, "importera", "foljebrev", "fel.xhtml")).isInstanceOf(Kommandofel.class).hasMessageContaining("ingenting");
        assertThatThrownBy(() -> kor(mapp, "importera", "brevet", "fel.xhtml")).isInstanceOf(Kommandofel.class).hasMessageContaining("foljebrev");
        assertThatThrownBy(() -> kor(mapp, "importera", "foljebrev", "borta.xhtml")).isInstanceOf(Kommandofel.class).hasMessageContaining("borta");
        assertThatThrownBy(() -> kor(mapp, "importera", "foljebrev", "mitt.xhtml", "--from", "igår")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(mapp, "byt")).isInstanceOf(Kommandofel.class).hasMessageContaining("lista");
    }
}
