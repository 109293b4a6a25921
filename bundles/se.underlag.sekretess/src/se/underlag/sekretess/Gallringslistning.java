package se.underlag.sekretess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;

/**
 * A list of persons to be weeded, as it is stored.
 *
 * @param rapport what was done where, null until it was carried out
 * @param poster its persons in the order of their names
 */
public record Gallringslistning(String id, Gallringsstatus status, String foreslagenAv, Instant foreslagen, String granskadAv, Instant granskad,
        String genomfordAv, Instant genomford, String rapport, List<Post> poster) {

    /**
     * A person.
     *
     * @param namn masked where the identity is protected
     * @param identitet the number for people, masked where the identity is protected
     * @param enheter codes of the units that know the person
     * @param sistaInsats last day of the last insats, null for none
     * @param sistaAnteckning day of the last note, null for none
     * @param sammanstallningFran first day for the data of köpfiler, null when they hold none
     * @param personaktFran first day for the data of the personakt
     * @param senast last day
     * @param undantag why the person is not weeded, {@code INGET} when it is, {@code PERSONAKT_SENARE} when it is weeded out of köpfiler only
     * @param orsak the exception in words, null for those of the rule
     * @param undantagAv who made it, null for those of the rule
     * @param gallrad when the person was weeded, null when not
     */
    public record Post(String id, String personId, String namn, String identitet, List<String> enheter, LocalDate sistaInsats,
            LocalDate sistaAnteckning, LocalDate sammanstallningFran, LocalDate personaktFran, LocalDate senast, Gallringsundantag undantag,
            String orsak, String undantagAv, Instant gallrad) {

        /** @return whether something of the person is to be weeded, or was */
        public boolean gallras() {
            return undantag == Gallringsundantag.INGET || baraKopfiler();
        }

        /** @return whether that is the data of köpfiler only, for the personakt comes later */
        public boolean baraKopfiler() {
            return undantag == Gallringsundantag.PERSONAKT_SENARE;
        }
    }

    /** @return how many of them are to be weeded, or were */
    public long attGallra() {
        return poster.stream().filter(Post::gallras).count();
    }

    /** @return how many of them only out of köpfiler */
    public long baraKopfiler() {
        return poster.stream().filter(Post::baraKopfiler).count();
    }
}
