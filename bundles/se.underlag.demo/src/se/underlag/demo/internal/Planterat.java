package se.underlag.demo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts one of every mistake that the checks know into a file, so that the demo has something to find. */
final class Planterat {

    private Planterat() {
    }

    /** @param rader rows of the file; @param fler persons who have no row; @return the rows with mistakes among them */
    static List<Demorad> i(List<Demorad> rader, int ar, List<Demoperson> fler) {
        List<Demorad> felaktiga = new ArrayList<>(rader);
        List<Demorad> hela = rader.stream().filter(rad -> rad.grona.isEmpty() && rad.beslutsnr != null && rad.vita.size() == 12).toList();
        Demorad utanfor = hela.get(1);
        utanfor.tom = LocalDate.of(ar, 10, 31);
        hela.get(2).identitet = hela.get(2).person.felIdentitet();
        hela.get(3).vita.merge(5, new BigDecimal("250"), BigDecimal::add);
        hela.get(4).pris = null;
        hela.get(5).angivenSumma = hela.get(5).summa().add(new BigDecimal("1000"));
        Demorad vand = hela.get(6);
        LocalDate from = vand.from;
        vand.from = LocalDate.of(ar + 1, 12, 31);
        vand.tom = from;
        Demorad dubbel = hela.get(7).kopia();
        dubbel.leverantor = "Dubbletthemmet AB";
        felaktiga.add(felaktiga.indexOf(hela.get(7)) + 1, dubbel);
        Demorad samtidigt = hela.get(8).kopia();
        samtidigt.insats = hela.get(8).insats.equals("HVB") ? "BmSS" : "HVB";
        samtidigt.beslutsnr = hela.get(8).beslutsnr + "B";
        felaktiga.add(samtidigt);
        Demorad okand = new Demorad();
        okand.insats = "Okänd ökning";
        okand.vita.put(12, new BigDecimal("200000"));
        felaktiga.add(okand);
        felaktiga.add(Demorad.blank());
        Demorad utanBeslut = hela.get(9).kopia();
        utanBeslut.person = fler.get(0);
        utanBeslut.identitet = fler.get(0).identitet();
        utanBeslut.beslutsnr = null;
        felaktiga.add(utanBeslut);
        Demorad olaslig = hela.get(10).kopia();
        olaslig.person = fler.get(1);
        olaslig.identitet = fler.get(1).identitet();
        olaslig.beslutsnr = hela.get(10).beslutsnr + "C";
        olaslig.olasligMars = "enligt faktura";
        felaktiga.add(olaslig);
        return felaktiga;
    }
}
